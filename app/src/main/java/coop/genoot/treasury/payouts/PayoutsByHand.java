package coop.genoot.treasury.payouts;

import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.Matching;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person says of a line that no rule could read, such as one with the bank's costs on top. */
@Component
@Transactional
public class PayoutsByHand {
    private static final int SHOWN = 50;

    private final TransferRows transfers;
    private final Matching matching;

    PayoutsByHand(TransferRows transfers, Matching matching) {
        this.transfers = transfers;
        this.matching = matching;
    }

    /** Transfers under way that could have left with what waits on this line. */
    @Transactional(readOnly = true)
    public List<BatchView.Part> candidates(Actor me, LineView line) {
        if (!line.waiting().isNegative() || !me.has(Hat.FINANCE, line.entity().value())) return List.of();
        return transfers.underWay(line.account().value(), line.waiting().negated(), SHOWN);
    }

    /**
     * This line paid that transfer; what is more waits on. Refused when it is not under way from this account any more
     * ({@code treasury.payouts.not-under-way}), or more than what waits.
     */
    public void settle(Actor me, LineView line, UUID transfer) {
        var found = transfers.lock(line.account().value(), List.of(transfer)).stream()
                .filter(it -> it.getId().equals(transfer) && TransferRows.UNDER_WAY.contains(it.getState()))
                .findFirst();
        if (found.isEmpty()) throw new Refused("treasury.payouts.not-under-way");
        var amount = Money.euroCents(found.get().getCents());
        matching.takeAsPayout(me, line.id(), transfer, amount);
    }
}
