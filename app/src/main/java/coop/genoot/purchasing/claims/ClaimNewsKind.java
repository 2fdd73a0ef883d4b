package coop.genoot.purchasing.claims;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News about what somebody claims back, as a kind for which people choose how they are told. */
@Configuration(proxyBeanMethods = false)
class ClaimNewsKind {
    @Bean
    NewsKind newsOfClaims() {
        return NewsKind.of("purchasing.news.kind", key -> key.startsWith("purchasing.news."));
    }
}
