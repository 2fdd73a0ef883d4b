package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.QuoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sale as the simple model knows it: what was asked, credited and paid. No rule of the house is in here. */
final class HistorySale {
    final int number;
    final ClientId client;
    final UUID draft = UUID.randomUUID();
    long draftVersion;
    @Nullable QuoteId quote;
    @Nullable OrderId order;
    final List<Bill> bills = new ArrayList<>();
    Money creditKept = Money.noEuros();

    HistorySale(int number, ClientId client) {
        this.number = number;
        this.client = client;
    }

    /** An invoice. */
    static final class Bill {
        final InvoiceId id;
        final String number;
        final String reference;
        final Money net;
        final Money total;
        Money creditedNet = Money.noEuros();
        Money credited = Money.noEuros();
        Money paid = Money.noEuros();

        Bill(Invoice invoice) {
            var content = invoice.content();
            id = invoice.id();
            number = invoice.number();
            reference = content.reference().value().replaceAll("\\D", "");
            net = content.totals().net();
            total = content.totals().total();
        }

        Money open() {
            return total.minus(credited).minus(paid);
        }

        boolean isOpen() {
            return open().isPositive();
        }
    }

    /** Money comes for a bill: it fills what is open, then exactly what else the client has open, else it is kept. */
    void paid(Bill bill, Money amount) {
        var left = amount.minus(fill(bill, amount));
        if (!left.isPositive()) return;
        var others = bills.stream().filter(Bill::isOpen).toList();
        var open = others.stream().map(Bill::open).reduce(Money.noEuros(), Money::plus);
        if (!others.isEmpty() && open.equals(left)) others.forEach(other -> fill(other, other.open()));
        else creditKept = creditKept.plus(left);
    }

    /** What of the amount the bill takes. */
    Money fill(Bill bill, Money amount) {
        if (!bill.isOpen()) return Money.noEuros();
        var part = amount.compareTo(bill.open()) < 0 ? amount : bill.open();
        bill.paid = bill.paid.plus(part);
        return part;
    }
}
