package coop.genoot.purchasing.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the bank's side tells of claims: that they left, were paid, or came back. Asked by who keeps the books. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClaimPayments {
    private final ClaimRows rows;
    private final Moving moving;

    ClaimPayments(ClaimRows rows, Moving moving) {
        this.rows = rows;
        this.moving = moving;
    }

    /** A claim as it stands on its way to the bank. */
    @Transactional(readOnly = true)
    public Optional<ExpenseClaim> find(UUID claim) {
        return rows.find(new ClaimId(claim));
    }

    /** The file for the bank left with them. Gives those that had not left before. */
    public List<ExpenseClaim> released(Collection<UUID> claims) {
        var leaving = rows.lockAll(claims).stream()
                .filter(it -> it.state() == ClaimState.APPROVED)
                .toList();
        leaving.forEach(it -> moving.move(it, ClaimVerb.RELEASE, ""));
        return leaving;
    }

    /** The bank's statement shows them paid on that day. */
    public void paid(Collection<UUID> claims, LocalDate on) {
        for (var claim : rows.lockAll(claims)) {
            if (claim.state() != ClaimState.UNDER_WAY) continue;
            moving.move(claim, ClaimVerb.PAY, "");
            rows.paid(claim.id(), on);
        }
    }

    /** That a statement shows it paid was taken back. */
    public void underWayAgain(UUID claim) {
        for (var paid : rows.lockAll(List.of(claim))) {
            if (paid.state() != ClaimState.PAID) continue;
            moving.move(paid, ClaimVerb.REOPEN, "");
            rows.paid(paid.id(), null);
        }
    }

    /** The bank sent the money back; the claim is to be paid again. Whether it had left at all. */
    public boolean returned(UUID claim, String why) {
        var back = rows.lockAll(List.of(claim)).stream()
                .filter(it -> it.state().after(ClaimVerb.RETURN).isPresent())
                .findFirst();
        back.ifPresent(it -> {
            moving.move(it, ClaimVerb.RETURN, why.substring(0, Math.min(why.length(), 600)));
            rows.paid(it.id(), null);
        });
        return back.isPresent();
    }
}
