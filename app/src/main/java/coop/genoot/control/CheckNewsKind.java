package coop.genoot.control;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News about what is checked, as a kind for which people choose how they are told. */
@Configuration(proxyBeanMethods = false)
class CheckNewsKind {
    @Bean
    NewsKind newsOfChecks() {
        return NewsKind.of("control.news.kind", key -> key.startsWith("control.news."));
    }
}
