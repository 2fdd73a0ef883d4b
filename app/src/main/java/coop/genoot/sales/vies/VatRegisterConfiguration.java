package coop.genoot.sales.vies;

import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Chooses who answers questions about VAT numbers by the setting {@code genoot.vies}: {@code off} (always unknown, the
 * default, so that a house without network is never slowed down), {@code online} or {@code recorded}.
 */
@Configuration(proxyBeanMethods = false)
class VatRegisterConfiguration {
    @Bean
    @ConditionalOnProperty(name = "genoot.vies", havingValue = "off", matchIfMissing = true)
    VatRegister silentVatRegister(Clock clock) {
        return (number, _) -> VatAnswer.unknown(number, clock.instant());
    }

    @Bean
    @ConditionalOnProperty(name = "genoot.vies", havingValue = "online")
    VatRegister vies(
            @Value("${genoot.vies.url:https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number}")
                    URI service,
            Clock clock) {
        return new Vies(service, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "genoot.vies", havingValue = "recorded")
    VatRegister recordedVatRegister(
            @Value("${genoot.vies.recorded:classpath:sales/vat-register.properties}") Resource file, Clock clock) {
        return new RecordedVatRegister(file, clock);
    }
}
