package coop.genoot.bookkeeping;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an Activity's account, as its members see it: + is more for them.
 *
 * @param part the Activity's own, or what the cooperative or the solidarity fund gets of the line below it
 * @param subject the document it is about; null when it is about none
 * @param balance after this line
 */
public record AccountLine(
        LocalDate on,
        Kind kind,
        Part part,
        String number,
        String counterpart,
        @Nullable UUID subject,
        Money amount,
        Money balance) {
    /** Whose part of what happened a line is. */
    public enum Part {
        OWN,
        CONTRIBUTION,
        SOLIDARITY
    }

    public boolean isContribution() {
        return part == Part.CONTRIBUTION;
    }

    /** Whether it is about a cost that a member claims: another room shows it. */
    public boolean isCost() {
        return kind == Kind.COST_PLANNED || kind == Kind.COST_FREED || kind == Kind.COST;
    }

    /** Whether it is about the pay of somebody, whose contract another room shows. */
    public boolean isWage() {
        return kind == Kind.WAGE_PLANNED || kind == Kind.WAGE_FREED || kind == Kind.WAGE || kind == Kind.WAGE_PAID;
    }

    /**
     * As this person reads it: of pay, whoever neither manages the Activity nor keeps the entity's money sees that it
     * was planned and how much, and not of which contract it is (requirement W-17).
     */
    AccountLine readBy(Actor me, ActivityView activity) {
        boolean named = !isWage()
                || me.isSystem()
                || me.has(Hat.MANAGER, activity.id().value())
                || me.has(Hat.FINANCE, activity.entity().value());
        return named ? this : new AccountLine(on, kind, part, "", "", null, amount, balance);
    }

    /** The key of what happened. */
    public String key() {
        if (part != Part.OWN) return "bookkeeping.kind." + part.name().toLowerCase(Locale.ROOT);
        return "bookkeeping.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
