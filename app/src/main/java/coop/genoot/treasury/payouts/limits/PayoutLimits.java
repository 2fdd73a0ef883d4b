package coop.genoot.treasury.payouts.limits;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settings that protect money which leaves, each as strict as it was on any of the last three days: who loosens one
 * gains nothing before the day after tomorrow, and others can see it until then. What is stricter counts at once.
 */
@Component
@Transactional(readOnly = true)
public class PayoutLimits {
    private static final int DAYS_SEEN = 3;

    private final Settings settings;
    private final Clock clock;

    PayoutLimits(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Above this amount two different people let a batch of that entity go. */
    public Money byTwoAbove(EntityId entity) {
        return values(Setting.PAYOUT_BY_TWO, entity.value())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** In how many days, today among them, what one person lets go is added up. */
    public int aloneDays(EntityId entity) {
        return Math.max(1, longest(Setting.PAYOUT_ALONE_DAYS, entity.value()));
    }

    /** When the first of those days began. */
    public Instant aloneSince(EntityId entity) {
        var first = LocalDate.now(clock).minusDays(aloneDays(entity) - 1L);
        return first.atStartOfDay(clock.getZone()).toInstant();
    }

    /** How many days a new account of a payee waits there before it is used. */
    public int accountWait(UUID scope) {
        return longest(Setting.PAYOUT_ACCOUNT_WAIT, scope);
    }

    private int longest(Setting<Integer> setting, UUID scope) {
        return values(setting, scope).max(Comparator.naturalOrder()).orElseThrow();
    }

    private <T> Stream<T> values(Setting<T> setting, UUID scope) {
        var today = LocalDate.now(clock);
        return Stream.iterate(0, it -> it + 1)
                .limit(DAYS_SEEN)
                .map(ago -> settings.value(setting, today.minusDays(ago), scope));
    }
}
