package coop.genoot.treasury.matching;

import coop.genoot.common.CreditorReference;
import coop.genoot.common.Money;
import coop.genoot.common.StructuredCommunication;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bank line tells about whose it is.
 *
 * @param references   references with check digits, the structured field first
 * @param numbers      whatever in the text could be a document number
 * @param endToEnd     the payer's id of the transfer, empty when there is none
 * @param payerAccount the other side's IBAN, empty when unknown
 * @param cameBack     whether the bank says that this undoes an earlier movement
 */
public record Clues(
        Money amount,
        Set<String> references,
        Set<String> numbers,
        String endToEnd,
        String payerAccount,
        String payerName,
        boolean cameBack) {

    /** Every reference with check digits that the line may hold: first the bank's structured field, then the texts. */
    public static Set<String> referencesIn(@Nullable String structured, String... texts) {
        var found = new LinkedHashSet<String>();
        if (structured != null) found.add(structured);
        for (var text : texts) {
            StructuredCommunication.findAll(text).forEach(it -> found.add(it.digits()));
            CreditorReference.findAll(text).forEach(it -> found.add(it.value()));
        }
        return found;
    }

    /** Everything that could be the document's number, from the text and from the payer's id. */
    public Set<String> allNumbers() {
        if (endToEnd.isEmpty()) return numbers;
        var all = new LinkedHashSet<>(numbers);
        all.add(DocumentNumber.of(endToEnd).key());
        return all;
    }
}
