package coop.genoot.support;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News about requests, as a kind for which people choose how they are told. */
@Configuration(proxyBeanMethods = false)
class RequestNewsKind {
    @Bean
    NewsKind newsOfRequests() {
        return NewsKind.of("support.news.kind", key -> key.startsWith("support.news."));
    }
}
