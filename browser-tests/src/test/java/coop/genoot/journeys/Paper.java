package coop.genoot.journeys;

import java.util.regex.Pattern;

/** Reads what stands on a document. */
final class Paper {
    /** The address of an invoice that has its number. */
    static final String INVOICE = "^https?://[^/]+/invoices/[0-9a-f-]{36}.*";

    private static final Pattern REFERENCE = Pattern.compile("\\+\\+\\+(\\d{3})/(\\d{4})/(\\d{5})\\+\\+\\+");

    private Paper() {}

    /** The Belgian payment reference on the page that is shown, as a bank writes it. */
    static String reference(Visitor reader) {
        var text = reader.text("main");
        var found = REFERENCE.matcher(text);
        if (!found.find()) throw new AssertionError("No payment reference in: " + text);
        return found.group(1) + found.group(2) + found.group(3);
    }
}
