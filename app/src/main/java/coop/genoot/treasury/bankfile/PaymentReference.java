package coop.genoot.treasury.bankfile;

import coop.genoot.common.CreditorReference;
import coop.genoot.common.StructuredCommunication;
import java.util.Optional;

/**
 * A reference with check digits in one spelling: the Belgian structured communication as its 12 digits, the creditor
 * reference of ISO 11649 as RF and what follows, without spaces.
 */
final class PaymentReference {
    private PaymentReference() {}

    /** The one reference that a field holds; empty when it is none or its check digits are wrong. */
    static Optional<String> structured(String field) {
        return StructuredCommunication.parse(field)
                .map(StructuredCommunication::digits)
                .or(() -> CreditorReference.parse(field).map(CreditorReference::value));
    }
}
