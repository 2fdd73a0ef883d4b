package coop.genoot.bookkeeping;

import coop.genoot.bookkeeping.PaymentBooks.Explained;
import coop.genoot.bookkeeping.PaymentBooks.Purpose;
import coop.genoot.bookkeeping.PaymentBooks.Unexplained;
import coop.genoot.ledger.Account;
import coop.genoot.treasury.LinePart;
import coop.genoot.treasury.MoneyArrived;
import coop.genoot.treasury.PaymentMatched;
import coop.genoot.treasury.PaymentUnmatched;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the bank told and whose money it is, in the same transaction: the books and the bank tell one story. */
@Component
class TreasuryBookkeeper {
    private final PaymentBooks books;

    TreasuryBookkeeper(PaymentBooks books) {
        this.books = books;
    }

    @EventListener
    void on(MoneyArrived arrived) {
        var bank = Account.ofBank(arrived.account().value());
        var waiting = arrived.arrivals().stream()
                .filter(line -> !line.waiting().isZero())
                .map(line -> new Unexplained(line.line().value(), line.on(), bank, line.waiting(), line.counterparty()))
                .toList();
        var explained = arrived.arrivals().stream()
                .flatMap(line -> line.parts().stream().map(part -> explained(part, bank, line.counterparty())))
                .toList();
        books.book(arrived.entity(), waiting, explained);
    }

    @EventListener
    void on(PaymentMatched matched) {
        var from = PaymentBooks.waiting(matched.entity());
        books.book(
                matched.entity(),
                List.of(),
                matched.parts().stream().map(part -> explained(part, from, "")).toList());
    }

    /** The counter-row of a match: as if the same money left the claim and waited again. */
    @EventListener
    void on(PaymentUnmatched undone) {
        var part = undone.part();
        books.book(
                undone.entity(),
                List.of(),
                List.of(new Explained(
                        undone.counterpart().value(),
                        undone.on(),
                        purpose(part),
                        PaymentBooks.waiting(undone.entity()),
                        claim(part),
                        part.payer(),
                        part.amount().negated(),
                        "")));
    }

    private static Explained explained(LinePart part, Account from, String counterparty) {
        return new Explained(
                part.match().value(),
                part.on(),
                purpose(part),
                from,
                claim(part),
                part.payer(),
                part.amount(),
                counterparty);
    }

    /** Interest and costs stand beside a claim and settle nothing of it; what we pay out is no claim of ours. */
    private static @Nullable UUID claim(LinePart part) {
        return part.kind() == LinePart.Kind.PAYMENT ? part.subject() : null;
    }

    private static Purpose purpose(LinePart part) {
        return switch (part.kind()) {
            case PAYMENT -> Purpose.CLAIM;
            case CREDIT -> Purpose.CLIENT_CREDIT;
            case BANK_COSTS -> Purpose.BANK_COSTS;
            case LATE_COSTS -> Purpose.LATE_COSTS;
            case PAYOUT -> Purpose.PAYOUT;
        };
    }
}
