package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.matching.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What we wait for. Other rooms say it when they ask somebody for money; statements are then held against it. */
@Component
@Transactional
public class ExpectedPayments {
    private final ExpectedRows rows;

    ExpectedPayments(ExpectedRows rows) {
        this.rows = rows;
    }

    /** Waits for that payment from now on. Told again for the same subject, it changes nothing. */
    public void expect(ExpectedPayment payment) {
        rows.add(payment);
    }

    /** As {@link #expect(ExpectedPayment)}, for many at once. */
    public void expect(List<ExpectedPayment> payments) {
        rows.add(payments);
    }

    /** Asks for that much in all from now on, because a credit note took something back or because it was given up. */
    public void change(UUID subject, Money amount) {
        rows.change(subject, amount);
    }

    /** So much may come beside it from now on, for interest and costs that were asked with it, once it is paid. */
    public void alsoExpect(UUID subject, Money extra) {
        rows.extra(subject, extra);
    }

    /** What clients of an entity still have to pay, and how much of it is past its day; in euros. */
    public record Owed(EntityId entity, int open, Money openTotal, int late, Money lateTotal) {}

    /** What is owed to each entity whose money this person keeps; entities nobody owes anything are left out. */
    @Transactional(readOnly = true)
    public List<Owed> owedTo(Actor me, LocalDate today) {
        return rows.owedTo(me.scopes(Hat.FINANCE), today);
    }

    /** What is still to come; negative when too much has come; empty when nothing was ever expected for it. */
    @Transactional(readOnly = true)
    public Optional<Money> open(UUID subject) {
        return rows.find(subject).map(Expected::open);
    }
}
