package coop.genoot.organisation.staff;

import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.SecondStep;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import coop.genoot.platform.secondstep.SecondStepRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who keeps the money or the settings of an entity that made the second step compulsory must have one; and so must the
 * administrators of the group it lies in, who can do there what its own can.
 */
@Component
class SecondStepOfKeepers implements SecondStepRule {
    private final Settings settings;
    private final Scopes scopes;
    private final Clock clock;

    SecondStepOfKeepers(Settings settings, Scopes scopes, Clock clock) {
        this.settings = settings;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public boolean isCompulsoryFor(Actor actor) {
        var kept = actor.scopes(Hat.FINANCE, Hat.ADMIN);
        if (kept.isEmpty()) return false;
        var today = LocalDate.now(clock);
        var demanding = settings.anywhere(Setting.SECOND_STEP, today).stream()
                .filter(it -> it.value() == SecondStep.COMPULSORY)
                .map(it -> Objects.requireNonNull(it.scope()))
                .toList();
        return !demanding.isEmpty()
                && (kept.stream().anyMatch(scope -> holdsAt(scope, today))
                        || demanding.stream().anyMatch(scope -> liesIn(scope, kept)));
    }

    /** The nearest value wins: an entity may leave the choice to its people although the group does not. */
    private boolean holdsAt(UUID scope, LocalDate today) {
        return settings.effective(Setting.SECOND_STEP, today, scope)
                .filter(it -> it.value() == SecondStep.COMPULSORY)
                .isPresent();
    }

    private boolean liesIn(UUID scope, Set<UUID> kept) {
        return scopes.upwards(scope).stream().skip(1).anyMatch(kept::contains);
    }
}
