package coop.genoot.bookkeeping.purchases;

import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.purchasing.claims.ClaimApproved;
import coop.genoot.purchasing.claims.ClaimPayments;
import coop.genoot.purchasing.claims.ClaimWithdrawn;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.treasury.payouts.PaidOut;
import coop.genoot.treasury.payouts.Payable;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.Payables;
import coop.genoot.treasury.payouts.PayoutPart;
import coop.genoot.treasury.payouts.PayoutReturned;
import coop.genoot.treasury.payouts.PayoutsReleased;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what becomes of claims and of the transfers that pay them, posts it, and tells either side of the other: in the
 * same transaction, so that a claim, the books and what we owe never tell three stories.
 */
@Component
class CostBookkeeper {
    private static final String ROOM = "purchasing";

    private final Ledger ledger;
    private final Payables payables;
    private final ClaimPayments claims;

    CostBookkeeper(Ledger ledger, Payables payables, ClaimPayments claims) {
        this.ledger = ledger;
        this.payables = payables;
        this.claims = claims;
    }

    @EventListener
    void on(ClaimApproved approved) {
        var claim = approved.id().value();
        var cost = approved.gross().minus(approved.deductible());
        var lines = CostPostings.planned(approved.activity(), claim, cost);
        ledger.post(new Posting(
                approved.entity(),
                approved.on(),
                Kind.COST_PLANNED,
                new Source(ROOM, claim),
                Kind.COST_PLANNED + " " + claim,
                approved.number() + " " + approved.supplier(),
                lines,
                null,
                Map.of("number", approved.number(), "counterpart", approved.supplier())));
        payables.owe(new Payable(
                claim,
                PayableKind.EXPENSE_CLAIM,
                approved.entity(),
                approved.activity(),
                approved.person().value(),
                approved.personName(),
                approved.gross(),
                approved.number(),
                approved.dueOn()));
    }

    /** Refused by treasury when its transfer is being made already; then nothing of it happens. */
    @EventListener
    void on(ClaimWithdrawn withdrawn) {
        var claim = withdrawn.id().value();
        payables.withdraw(claim);
        last(claim, Kind.COST_PLANNED)
                .forEach(it -> reverse(it, withdrawn.on(), Kind.COST_FREED, claim, Kind.COST_FREED + " " + claim));
    }

    @EventListener
    void on(PayoutsReleased released) {
        var parts = mine(released.parts());
        if (parts.isEmpty()) return;
        var bySubject = parts.stream().collect(Collectors.toMap(PayoutPart::subject, it -> it));
        ledger.postAll(claims.released(bySubject.keySet()).stream()
                .map(claim -> leaves(claim, bySubject.get(claim.id().value()), released.on()))
                .toList());
    }

    /** Its own transfer names it: a claim that came back leaves again with another one. */
    private static Posting leaves(ExpenseClaim claim, PayoutPart part, LocalDate on) {
        var said = claim.said();
        List<Line> lines = CostPostings.leaves(
                claim.entity(), said.activity(), claim.id().value(), said.gross(), said.deductible());
        return new Posting(
                claim.entity(),
                on,
                Kind.COST,
                new Source(ROOM, part.transfer()),
                Kind.COST + " " + part.transfer(),
                said.number() + " " + said.supplier(),
                lines,
                null,
                Map.of("number", said.number(), "counterpart", said.supplier()));
    }

    @EventListener
    void on(PaidOut paid) {
        var parts = mine(paid.parts());
        if (!parts.isEmpty())
            claims.paid(parts.stream().map(PayoutPart::subject).toList(), paid.on());
    }

    /** The books say under way again, and so does the claim. */
    @EventListener
    void on(PaidOut.TakenBack back) {
        if (back.part().kind() == PayableKind.EXPENSE_CLAIM)
            claims.underWayAgain(back.part().subject());
    }

    /** The same lines with the signs turned: what had left is promised again. */
    @EventListener
    void on(PayoutReturned returned) {
        var part = returned.part();
        if (part.kind() != PayableKind.EXPENSE_CLAIM) return;
        if (!claims.returned(part.subject(), returned.reason().text())) return;
        ledger.ofDocument(part.transfer()).stream()
                .filter(it -> it.kind() == Kind.COST)
                .forEach(it -> reverse(
                        it, returned.on(), Kind.CORRECTION, part.transfer(), Kind.CORRECTION + " " + part.transfer()));
    }

    private List<JournalEntry> last(UUID document, Kind kind) {
        return ledger.ofDocument(document).stream()
                .filter(it -> it.kind() == kind)
                .max(Comparator.comparing(JournalEntry::recordedAt))
                .stream()
                .toList();
    }

    private void reverse(JournalEntry entry, LocalDate on, Kind kind, UUID document, String key) {
        ledger.post(Posting.reversalOf(entry, on, kind, new Source(ROOM, document), key));
    }

    private static List<PayoutPart> mine(List<PayoutPart> parts) {
        return parts.stream()
                .filter(it -> it.kind() == PayableKind.EXPENSE_CLAIM)
                .toList();
    }
}
