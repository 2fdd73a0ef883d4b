package coop.genoot.platform.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** All kinds of news of this house. */
@Component
class NewsKinds {
    private final List<NewsKind> all;

    NewsKinds(List<NewsKind> all) {
        this.all = Stream.concat(all.stream(), Stream.of(NewsKind.OTHER)).toList();
    }

    /** Letters about an account go by themselves, by mail, and are no news of a room: named so that people know. */
    @Configuration(proxyBeanMethods = false)
    static class Binding {
        @Bean
        NewsKind accountLetters() {
            return NewsKind.binding("platform.notices.kind.account", _ -> false);
        }
    }

    List<NewsKind> all() {
        return all;
    }

    /** The kind of news with that key. */
    NewsKind of(String key) {
        return all.stream().filter(it -> it.covers().test(key)).findFirst().orElse(NewsKind.OTHER);
    }

    Optional<NewsKind> named(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
