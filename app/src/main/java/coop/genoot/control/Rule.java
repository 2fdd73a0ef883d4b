package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.control.RuleKind.Figures;
import coop.genoot.organisation.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why some operations are looked at, for all to read (requirements C-04, C-07). It never changes: it ends, and another
 * one begins.
 *
 * @param team who owns it, and looks
 * @param document what it is about
 * @param term what it costs when it stops something: so many working days at most; 0 when it stops nothing
 * @param goesOn whether what it stopped goes on by itself once that term is over
 * @param until the first day without it; null when no end is known
 */
public record Rule(
        RuleId id,
        EntityId entity,
        UUID team,
        RuleKind kind,
        OperationKind document,
        Wording name,
        Wording purpose,
        int term,
        boolean goesOn,
        Figures figures,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether what it meets waits until somebody looked. */
    public boolean stops() {
        return term > 0;
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** Whether it meets this operation, given the fact of its history that the rule's kind compares it with. */
    boolean meets(Operation operation, @Nullable Long fact) {
        boolean matters = kind == RuleKind.CEILING || operation.amount().cents() >= figures.amount();
        return matters && kind.meets(operation, figures, fact);
    }
}
