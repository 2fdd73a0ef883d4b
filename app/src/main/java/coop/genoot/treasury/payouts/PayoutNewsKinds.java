package coop.genoot.treasury.payouts;

import coop.genoot.platform.notices.NewsKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News for who is paid; that their account was changed must be told, whatever they chose. */
@Configuration(proxyBeanMethods = false)
class PayoutNewsKinds {
    @Bean
    NewsKind newsOfPayouts() {
        return NewsKind.of("treasury.payouts.news.kind", key -> key.startsWith("treasury.payouts.news.money."));
    }

    @Bean
    NewsKind newsOfPayoutAccounts() {
        return NewsKind.binding(
                "treasury.payouts.news.account-kind", key -> key.startsWith("treasury.payouts.news.account."));
    }
}
