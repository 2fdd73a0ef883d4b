package coop.genoot.einvoicing;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An official rule that a document breaks: its id, where (a path into the XML) and the official text, in the rule's
 * own language.
 */
record Violation(String rule, boolean fatal, String location, String text) {
    private static final Pattern NAMESPACE = Pattern.compile("\\[namespace-uri\\(\\)='[^']*'\\]|\\*:");
    private static final Pattern LINE =
            Pattern.compile("/(?:InvoiceLine|CreditNoteLine|IncludedSupplyChainTradeLineItem)\\[(\\d+)\\]");

    Violation {
        location = NAMESPACE.matcher(location).replaceAll("");
        text = text.strip().replaceAll("\\s+", " ");
    }

    /**
     * Whether the document may not be issued. The French files mark most of their rules as warnings, yet a platform
     * refuses
     * what breaks them, so every one of them stops an invoice.
     */
    boolean blocks() {
        return fatal || rule.startsWith("BR-FR-");
    }

    /** The index of the line at fault, counted from 0. */
    OptionalInt line() {
        var found = LINE.matcher(location);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1)) - 1) : OptionalInt.empty();
    }

    boolean aboutBuyer() {
        return location.contains("/AccountingCustomerParty") || location.contains("/BuyerTradeParty");
    }
}
