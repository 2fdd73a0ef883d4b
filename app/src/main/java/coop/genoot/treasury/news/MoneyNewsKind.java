package coop.genoot.treasury.news;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News about money, as a kind for which people choose how they are told. */
@Configuration(proxyBeanMethods = false)
class MoneyNewsKind {
    @Bean
    NewsKind newsOfMoney() {
        return NewsKind.of("treasury.news.kind", key -> key.startsWith("treasury.news."));
    }
}
