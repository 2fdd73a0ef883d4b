package coop.genoot.timeline;

import coop.genoot.platform.notices.NewsKind;
import coop.genoot.timeline.StepWishes.When;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News about steps, before and after, as a kind for which people choose how they are told. */
@Configuration(proxyBeanMethods = false)
class StepNewsKind {
    @Bean
    NewsKind newsOfSteps() {
        return NewsKind.of("timeline.news.kind", StepNewsKind::isOfStep);
    }

    private static boolean isOfStep(String key) {
        return Arrays.stream(When.values()).anyMatch(it -> it.key("").equals(key.substring(key.lastIndexOf('.'))));
    }
}
