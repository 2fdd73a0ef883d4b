package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One booked movement of a bank account. A movement that the bank totalised is given as its parts when the parts add up
 * to it, and as one line otherwise, so that the lines of a statement always add up to the movement of its balance.
 *
 * @param number        its place in the statement, from one
 * @param amount        positive when money came in
 * @param bankReference the bank's own reference, empty when it gives none
 * @param endToEndId    what the payer's software calls the payment
 * @param counterparty  the other side, as far as the bank says
 * @param reference     a reference whose check digits are right: 12 digits (Belgium) or RF… (ISO 11649)
 * @param text          what the payer wrote, and what the bank adds
 * @param code          the bank's transaction code, as in the file
 * @param batch         what this was part of, when the bank booked several payments as one amount
 * @param reversal      whether the bank says that this undoes an earlier movement
 * @param sent          what the bank says of a file of transfers that we gave it
 */
public record StatementLine(
        int number,
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        String bankReference,
        @Nullable String endToEndId,
        Counterparty counterparty,
        @Nullable String reference,
        String text,
        String code,
        @Nullable Batch batch,
        boolean reversal,
        Sent sent) {

    /** The other side of a payment; each of the three is empty when the bank does not say. */
    public record Counterparty(String name, String account, String bic) {
        static final Counterparty UNKNOWN = new Counterparty("", "", "");
    }

    /**
     * Each is empty when the bank does not say.
     *
     * @param block        the block of our file that was paid with one amount
     * @param returnReason the code of why a transfer came back (ISO 20022)
     */
    public record Sent(String block, String returnReason) {
        static final Sent NOTHING = new Sent("", "");
    }

    /** The amount that the bank booked at once, and its name for it. */
    public record Batch(String reference, Money total) {}

    StatementLine numbered(int place) {
        return new StatementLine(
                place,
                bookedOn,
                valueOn,
                amount,
                bankReference,
                endToEndId,
                counterparty,
                reference,
                text,
                code,
                batch,
                reversal,
                sent);
    }

    /**
     * What a kept statement is compared by when its file comes again; what is read of our own transfers was not read of
     * earlier ones, and stands in none.
     */
    @Override
    public String toString() {
        return "StatementLine[number=" + number + ", bookedOn=" + bookedOn + ", valueOn=" + valueOn + ", amount="
                + amount + ", bankReference=" + bankReference + ", endToEndId=" + endToEndId + ", counterparty="
                + counterparty + ", reference=" + reference + ", text=" + text + ", code=" + code + ", batch=" + batch
                + ", reversal=" + reversal + "]";
    }
}
