package coop.genoot.einvoicing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the rules of today compiled in the background once pages are served, so that the first member does not wait. */
@Component
class RulesAtHand {
    private final OfficialRules rules;
    private final Clock clock;

    RulesAtHand(OfficialRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener(WebServerInitializedEvent.class)
    void fetch() {
        var today = LocalDate.now(clock);
        Thread.ofPlatform()
                .name("e-invoice-rules")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> rules.warmUp(today));
    }
}
