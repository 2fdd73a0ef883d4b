package coop.genoot.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the machine's clock. Business dates are those of Brussels and Paris, one zone. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Bean
    @ConditionalOnProperty(name = "genoot.clock", havingValue = "real", matchIfMissing = true)
    Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    @ConditionalOnProperty(name = "genoot.clock", havingValue = "adjustable")
    AdjustableClock adjustableClock() {
        return AdjustableClock.following(Clock.system(ZONE));
    }
}
