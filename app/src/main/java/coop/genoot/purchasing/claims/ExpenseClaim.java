package coop.genoot.purchasing.claims;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands.
 *
 * @param draft the id under which what is typed is kept while it is written
 * @param fields as they were handed in last, for who goes on writing after it was sent back
 * @param handed what it says since it was handed in; null before
 */
public record ExpenseClaim(
        ClaimId id,
        EntityId entity,
        PersonId person,
        String personName,
        Sort sort,
        ClaimState state,
        UUID draft,
        Map<String, String> fields,
        Instant madeAt,
        @Nullable Handed handed) {

    /**
     * What a claim says.
     *
     * @param kind the code of its kind of cost; that of its sort for kilometres and days
     * @param deductible of the VAT, what the state gives back
     * @param quantity kilometres or days; 0 for a cost
     * @param invoice the one it waits for; null when it waits for none
     * @param reasons why somebody else looks at it; none when its member validated it
     * @param dueOn the day by which it is to be paid (requirement E-03)
     */
    public record Handed(
            ActivityId activity,
            String number,
            String kind,
            LocalDate spentOn,
            String supplier,
            String note,
            Money gross,
            Money vat,
            Money deductible,
            int quantity,
            @Nullable UUID invoice,
            String invoiceNumber,
            List<Reason> reasons,
            Instant at,
            LocalDate dueOn,
            @Nullable LocalDate paidOn) {
        public Handed {
            reasons = List.copyOf(reasons);
        }

        /** What it takes of the Activity's money. */
        public Money cost() {
            return gross.minus(deductible);
        }
    }

    public ExpenseClaim {
        fields = Map.copyOf(fields);
    }

    public boolean isDraft() {
        return state == ClaimState.DRAFT;
    }

    /** What it says; a bug while it was never handed in. */
    public Handed said() {
        if (handed == null) throw new IllegalStateException(id + " was never handed in");
        return handed;
    }
}
