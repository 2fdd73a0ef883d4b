package coop.genoot.activities;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks after an Activity must be told to whoever manages it. */
@Configuration(proxyBeanMethods = false)
class OfficeNewsKind {
    @Bean
    NewsKind newsOfOffices() {
        return NewsKind.binding("activities.news.kind", key -> key.startsWith("activities.news."));
    }
}
