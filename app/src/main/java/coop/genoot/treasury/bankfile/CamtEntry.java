package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.StatementLine.Batch;
import coop.genoot.treasury.bankfile.StatementLine.Counterparty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One {@code Ntry} of a CAMT statement. Only what the bank has booked counts. A batch stands as its parts when the bank
 * gives their amounts and they add up to the entry, and as one line otherwise.
 */
final class CamtEntry {
    private final CamtXml xml;
    private final BankStatement statement;
    private final List<CamtTransaction> transactions = new ArrayList<>(1);
    private @Nullable Money amount;
    private @Nullable LocalDate bookedOn;
    private @Nullable LocalDate valueOn;
    private boolean debit;
    private boolean reversal;
    private String status = "";
    private String entryReference = "";
    private String bankReference = "";
    private String batchReference = "";
    private String code = "";
    private String information = "";

    CamtEntry(CamtXml xml, BankStatement statement) {
        this.xml = xml;
        this.statement = statement;
    }

    void read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Amt" -> amount = xml.inCurrency(xml.amount(), statement.currency());
                case "CdtDbtInd" -> debit = readSign();
                case "RvslInd" -> reversal = xml.text().matches("true|1");
                case "Sts" -> status = xml.codes();
                case "BookgDt" -> bookedOn = xml.chosenDate();
                case "ValDt" -> valueOn = xml.chosenDate();
                case "NtryRef" -> entryReference = xml.text();
                case "AcctSvcrRef" -> bankReference = xml.text();
                case "BkTxCd" -> code = xml.codes();
                case "NtryDtls" -> readDetails();
                case "AddtlNtryInf" -> information = xml.text();
                default -> xml.skip();
            }
        }
    }

    private boolean readSign() {
        return switch (xml.text()) {
            case "CRDT" -> false;
            case "DBIT" -> true;
            case String other -> throw xml.broken("treasury.broken.sign", other);
        };
    }

    private void readDetails() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "TxDtls" -> transactions.add(new CamtTransaction(xml).read());
                case "Btch" -> readBatch();
                default -> xml.skip();
            }
        }
    }

    private void readBatch() {
        while (xml.nextChild()) {
            if (xml.name().equals("PmtInfId")) batchReference = xml.text();
            else xml.skip();
        }
    }

    List<StatementLine> lines() {
        if (!status.equals("BOOK")) return List.of();
        if (amount == null) throw xml.broken("treasury.broken.missing", "Amt");
        var total = debit ? amount.negated() : amount;
        if (transactions.size() == 1) return List.of(line(total, transactions.getFirst(), null));
        var parts = transactions.stream().map(each -> each.signedAmount(debit)).toList();
        if (parts.isEmpty() || !addUp(parts, total)) return List.of(line(total, whole(), null));
        var batch = new Batch(batchReference.isEmpty() ? bankReference : batchReference, total);
        return transactions.stream()
                .map(each -> line(Objects.requireNonNull(each.signedAmount(debit)), each, batch))
                .toList();
    }

    private static boolean addUp(List<@Nullable Money> parts, Money total) {
        boolean comparable =
                parts.stream().allMatch(it -> it != null && it.currency().equals(total.currency()));
        if (!comparable) return false;
        var sum = parts.stream().map(Objects::requireNonNull).reduce(Money.zero(total.currency()), Money::plus);
        return sum.equals(total);
    }

    /** What a batch without usable parts has to say about itself. */
    private CamtTransaction whole() {
        return new CamtTransaction(xml);
    }

    private StatementLine line(Money signed, CamtTransaction details, @Nullable Batch batch) {
        boolean cameBack = reversal || details.isReturned();
        return new StatementLine(
                0,
                entryDate(),
                valueOn == null ? entryDate() : valueOn,
                signed,
                reference(details),
                details.endToEndId(),
                party(details, signed, cameBack),
                details.reference(),
                text(details),
                code.isEmpty() ? details.code() : code,
                batch,
                cameBack,
                new StatementLine.Sent(batchReference, details.returnReason()));
    }

    private Counterparty party(CamtTransaction details, Money signed, boolean cameBack) {
        return details.counterparty(signed.isNegative() == cameBack, statement.account());
    }

    private String text(CamtTransaction details) {
        return details.text().isEmpty() ? information : details.text();
    }

    private String reference(CamtTransaction details) {
        return Stream.of(details.bankReference(), bankReference, entryReference)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private LocalDate entryDate() {
        if (bookedOn != null) return bookedOn;
        if (valueOn != null) return valueOn;
        throw xml.broken("treasury.broken.missing", "BookgDt");
    }
}
