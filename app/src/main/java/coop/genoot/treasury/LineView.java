package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a bank statement with what it was found to be for. */
public record LineView(
        LineId id,
        EntityId entity,
        BankAccountId account,
        UUID statement,
        int number,
        LocalDate bookedOn,
        Money amount,
        Money explained,
        String payerName,
        String payerAccount,
        @Nullable String endToEnd,
        @Nullable String reference,
        String text,
        String code,
        boolean cameBack,
        List<Match> matches) {
    public LineView {
        matches = List.copyOf(matches);
    }

    /** One part of the line: what it pays and why we think so. {@code label} is the document's number or payer. */
    public record Match(LinePart part, String reason, String label, String author) {}

    /** What still waits for its reason. */
    public Money waiting() {
        return amount.minus(explained);
    }
}
