package coop.genoot.einvoicing;

import coop.genoot.common.Problem;
import java.util.List;

/**
 * Something an official rule has to say about a document, in words a member understands.
 *
 * <p>The field names the place in the form by one of these words: {@code number}, {@code issuedOn}, {@code dueOn},
 * {@code period}, {@code deliveredOn}, {@code buyerReference}, {@code preceding}, {@code notes}, {@code discounts},
 * {@code totals}, {@code attachments}, {@code payment}, {@code lines}, {@code lines[2].name} (also {@code quantity},
 * {@code unit}, {@code price}, {@code vat}, {@code discount}, {@code period}), {@code client.name} (also {@code
 * address},
 * {@code country}, {@code vatNumber}, {@code companyNumber}, {@code electronicAddress}), {@code seller} for what the
 * cooperative's own settings must fill in, {@code document} when no single field is at fault.
 *
 * @param blocking whether the document may not be issued like this
 * @param rule the official rule's id, {@code officialText} its text in the rule's own language
 */
public record Finding(
        String field, String key, List<Object> values, boolean blocking, String rule, String officialText) {
    public Finding {
        values = List.copyOf(values);
    }

    /** The same as a form shows it beside the field. */
    public Problem problem() {
        return new Problem(field, key, values);
    }
}
