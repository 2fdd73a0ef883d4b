package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.LinePart;
import coop.genoot.treasury.LinePart.Kind;
import coop.genoot.treasury.MoneyArrived;
import coop.genoot.treasury.PaymentMatched;
import coop.genoot.treasury.PaymentUnmatched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes transfers with lines of the bank, in the transaction that takes these in, and opens again what came back. */
@Component
class PayoutClosing {
    private final TransferRows transfers;
    private final ApplicationEventPublisher events;

    PayoutClosing(TransferRows transfers, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.events = events;
    }

    @EventListener
    void on(MoneyArrived arrived) {
        var reasons = arrived.arrivals().stream()
                .collect(Collectors.toMap(MoneyArrived.Arrival::line, MoneyArrived.Arrival::returnReason));
        var left = new TreeMap<LocalDate, List<UUID>>();
        for (var part : payouts(arrived)) {
            if (part.amount().isNegative())
                left.computeIfAbsent(part.on(), _ -> new ArrayList<>()).add(transferOf(part));
        }
        left.forEach((on, ids) -> paid(arrived, on, ids));
        for (var part : payouts(arrived)) {
            if (part.amount().isPositive())
                returned(arrived, part, new ReturnReason(reasons.getOrDefault(part.line(), ""), ""));
        }
    }

    /** Somebody of finance says that a line paid it. */
    @EventListener
    void on(PaymentMatched matched) {
        for (var part : matched.parts()) {
            if (part.kind() != Kind.PAYOUT) continue;
            var id = List.of(transferOf(part));
            transfers.paid(id, part.on());
            events.publishEvent(new PaidOut(matched.entity(), matched.account(), part.on(), parts(id)));
        }
    }

    private static List<LinePart> payouts(MoneyArrived arrived) {
        return arrived.arrivals().stream()
                .flatMap(line -> line.parts().stream())
                .filter(part -> part.kind() == Kind.PAYOUT)
                .toList();
    }

    private void paid(MoneyArrived arrived, LocalDate on, Collection<UUID> ids) {
        transfers.paid(ids, on);
        events.publishEvent(new PaidOut(arrived.entity(), arrived.account(), on, parts(ids)));
    }

    private void returned(MoneyArrived arrived, LinePart part, ReturnReason reason) {
        var id = transferOf(part);
        transfers.returned(id, "PAID", part.on(), reason);
        tell(arrived.entity(), arrived.account(), part.on(), id, reason, true);
    }

    /** It is believed now that the bank does not pay these; a file said so. */
    void refused(EntityId entity, BankAccountId account, LocalDate on, Map<UUID, ReturnReason> refused) {
        refused.forEach((id, reason) -> {
            transfers.returned(id, "REFUSED", on, reason);
            tell(entity, account, on, id, reason, false);
        });
    }

    private void tell(
            EntityId entity, BankAccountId account, LocalDate on, UUID id, ReturnReason reason, boolean afterPayment) {
        var part = parts(List.of(id)).getFirst();
        events.publishEvent(new PayoutReturned(entity, account, on, part, reason, afterPayment));
    }

    /**
     * Somebody of finance took back that a line paid it: it is under way again. Once the money came back neither that
     * nor the payment can be taken back ({@code treasury.payouts.came-back}): it may be in its next batch already.
     */
    @EventListener
    void on(PaymentUnmatched undone) {
        if (undone.part().kind() != Kind.PAYOUT) return;
        if (undone.part().amount().isPositive()) throw new Refused("treasury.payouts.came-back");
        var id = transferOf(undone.part());
        if (!transfers.lockIfPaid(id)) throw new Refused("treasury.payouts.came-back");
        transfers.underWayAgain(List.of(id));
        var part = parts(List.of(id)).getFirst();
        events.publishEvent(new PaidOut.TakenBack(undone.entity(), undone.account(), part));
    }

    private List<PayoutPart> parts(Collection<UUID> ids) {
        return transfers.withIds(ids).stream().map(BatchView.Part::what).toList();
    }

    private static UUID transferOf(LinePart part) {
        return Objects.requireNonNull(part.subject());
    }
}
