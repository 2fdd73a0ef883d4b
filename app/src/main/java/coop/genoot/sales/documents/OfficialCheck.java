package coop.genoot.sales.documents;

import coop.genoot.common.Problem;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.Finding;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Asks the official rules before anything is issued, and brings what they find to the field where it was typed. */
@Component
public class OfficialCheck {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.?(\\w*)");
    private static final Map<String, String> LINE_FIELDS = Map.of("name", "description");
    private static final Map<String, String> FIELDS = Map.of(
            "buyerReference", "reference",
            "dueOn", "days",
            "deliveredOn", "delivered");

    private final EInvoicing einvoicing;

    OfficialCheck(EInvoicing einvoicing) {
        this.einvoicing = einvoicing;
    }

    /**
     * The problems that forbid the issue; empty when the document is sound.
     *
     * @param rows the form's own index of each line of the document, texts included; empty when lines were not typed
     */
    public List<Problem> problems(InvoiceContent content, List<Integer> rows) {
        return einvoicing.check(TradeDocuments.of(content)).stream()
                .filter(Finding::blocking)
                .map(finding -> new Problem(field(finding.field(), content, rows), finding.key(), finding.values()))
                .distinct()
                .toList();
    }

    static String field(String found, InvoiceContent content, List<Integer> rows) {
        var line = LINE.matcher(found);
        if (line.matches()) return lineField(Integer.parseInt(line.group(1)), line.group(2), content, rows);
        if (found.startsWith("client.")) return "client";
        return FIELDS.getOrDefault(found, found);
    }

    /** The rules count items only; the form has texts between them, and rows that were left blank. */
    private static String lineField(int item, String field, InvoiceContent content, List<Integer> rows) {
        int seen = -1;
        for (int i = 0; i < content.lines().size() && i < rows.size(); i++) {
            if (content.lines().get(i).isItem()) seen++;
            if (seen == item)
                return "lines[" + rows.get(i) + "]."
                        + LINE_FIELDS.getOrDefault(field, field.isEmpty() ? "description" : field);
        }
        return "lines";
    }
}
