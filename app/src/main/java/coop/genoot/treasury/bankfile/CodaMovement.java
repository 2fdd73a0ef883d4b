package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.StatementLine.Batch;
import coop.genoot.treasury.bankfile.StatementLine.Counterparty;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** One movement (record 2.1 with the 2.2, 2.3 and 3 that belong to it), joined before it is read. */
final class CodaMovement {
    private static final String CREDITOR_REFERENCE = "100";
    private static final String CHECKED_COMMUNICATION = "101";
    private static final String REBUILT_COMMUNICATION = "102";

    private final CodaRecord first;
    private final Money amount;
    private final LocalDate bookedOn;
    private final LocalDate valueOn;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder information = new StringBuilder();
    private String endToEndId = "";
    private Counterparty counterparty = Counterparty.UNKNOWN;
    private boolean returned;
    private String returnReason = "";

    CodaMovement(CodaRecord first, Currency currency) {
        this.first = first;
        this.amount = first.amount(32, 33, currency);
        this.bookedOn = first.date(116);
        this.valueOn = first.dateOr(48, bookedOn);
        text.append(first.raw(63, 115));
    }

    long line() {
        return first.line();
    }

    Money amount() {
        return amount;
    }

    String sequence() {
        return first.raw(3, 6);
    }

    boolean isHead() {
        return first.raw(7, 10).equals("0000");
    }

    /** Details of details (type 9, the parts of a type 7) repeat an amount that its own detail already has. */
    boolean isDetailOfDetail() {
        return first.at(54) == '9';
    }

    void add(CodaRecord more) {
        if (more.at(1) == '3') addInformation(more);
        else if (more.at(2) == '2') addSecond(more);
        else addThird(more);
    }

    private void addSecond(CodaRecord second) {
        text.append(second.raw(11, 63));
        endToEndId = second.text(64, 98);
        counterparty = new Counterparty(counterparty.name(), counterparty.account(), second.text(99, 109));
        // Column 113 is the kind of R-transaction: 1 reject, 2 return, 3 refund, 4 reversal, 5 cancellation.
        returned = "12345".indexOf(second.at(113)) >= 0;
        returnReason = second.text(114, 117);
    }

    private void addThird(CodaRecord third) {
        text.append(third.raw(83, 125));
        var account = third.text(11, 44).replace(" ", "");
        counterparty = new Counterparty(third.text(48, 82), account, counterparty.bic());
    }

    private void addInformation(CodaRecord more) {
        switch (more.at(2)) {
            case '1' -> information.append(' ').append(more.raw(more.at(40) == '1' ? 44 : 41, 113));
            case '2' -> information.append(more.raw(11, 115));
            default -> information.append(more.raw(11, 100));
        }
    }

    StatementLine asLine() {
        return asLine(null);
    }

    StatementLine asPartOf(CodaMovement head) {
        return asLine(new Batch(head.bankReference(), head.amount()));
    }

    private StatementLine asLine(@Nullable Batch batch) {
        var id = endToEndId.isEmpty() || endToEndId.equals("NOTPROVIDED") ? null : endToEndId;
        return new StatementLine(
                0,
                bookedOn,
                valueOn,
                amount,
                bankReference(),
                id,
                counterparty,
                reference(),
                plainText(),
                first.raw(54, 61),
                batch,
                returned,
                new StatementLine.Sent("", returnReason));
    }

    private String bankReference() {
        return first.text(11, 31);
    }

    private boolean isStructured() {
        return first.at(62) == '1';
    }

    private @Nullable String reference() {
        if (!isStructured()) return null;
        return switch (text.substring(0, 3)) {
            case CHECKED_COMMUNICATION, REBUILT_COMMUNICATION ->
                PaymentReference.structured(text.substring(3, 15)).orElse(null);
            case CREDITOR_REFERENCE ->
                PaymentReference.structured(text.substring(3, 28)).orElse(null);
            default -> null;
        };
    }

    private String plainText() {
        var written = isStructured() ? text.substring(3) : text.toString();
        return (written.strip() + " " + information.toString().strip()).strip().replaceAll(" {2,}", " ");
    }
}
