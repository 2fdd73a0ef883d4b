package coop.genoot.einvoicing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns a broken rule into a sentence beside the field that causes it. Knows the rules our forms can really break; any
 * other shows its id and official text. A trailing {@code *} stands for any ending, {@code line} for the line at fault.
 */
final class PlainWords {
    private static final String LINE = "line.";
    private static final Pattern CATEGORY = Pattern.compile("BR-(S|Z|E|AE|IC|G|O)-\\d+");
    private static final Map<String, Cause> CAUSES = new HashMap<>();

    static {
        cause("client.name", "einvoicing.rule.client-name", "BR-07");
        cause("client.address", "einvoicing.rule.client-address", "BR-10", "BR-57", "BR-IC-12");
        cause("client.country", "einvoicing.rule.client-country", "BR-11", "BR-CL-14@buyer");
        cause("client.vatNumber", "einvoicing.rule.client-vat-number", "BR-AE-02", "BR-AE-03", "BR-AE-04");
        cause("client.vatNumber", "einvoicing.rule.client-vat-number", "BR-IC-02", "BR-IC-03", "BR-IC-04");
        cause("client.vatNumber", "einvoicing.rule.client-vat-number-form", "BR-CO-09@buyer");
        cause("client.companyNumber", "einvoicing.rule.client-company-number", "BR-FR-11");
        cause("client.companyNumber", "einvoicing.rule.client-company-number-form", "PEPPOL-COMMON-R043@buyer");
        cause("client.companyNumber", "einvoicing.rule.client-company-number-form", "BR-CL-11@buyer", "BR-FR-09_BT-46");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address", "PEPPOL-EN16931-R010");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address", "BR-FR-12", "BR-63");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address-form", "BR-CL-25@buyer");
        cause(
                "client.electronicAddress",
                "einvoicing.rule.client-electronic-address-form",
                "PEPPOL-EN16931-CL008@buyer");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address-form", "BR-FR-23_BT-49");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address-form", "BR-FR-25_BT-49");
        cause("client.electronicAddress", "einvoicing.rule.client-electronic-address-french", "BR-FR-21");
        cause("buyerReference", "einvoicing.rule.buyer-reference", "PEPPOL-EN16931-R003");
        cause("seller", "einvoicing.rule.seller-name", "BR-06");
        cause("seller", "einvoicing.rule.seller-address", "BR-08", "BR-09", "BR-CL-14");
        cause("seller", "einvoicing.rule.seller-vat-number", "BR-CO-09", "BR-S-02", "BR-S-03", "BR-S-04", "BR-Z-02");
        cause("seller", "einvoicing.rule.seller-vat-number", "BR-E-02", "BR-E-03", "BR-E-04", "BR-G-02", "BR-G-03");
        cause("seller", "einvoicing.rule.seller-company-number", "BR-CO-26", "BR-FR-09*", "BR-FR-10");
        cause("seller", "einvoicing.rule.seller-company-number", "PEPPOL-COMMON-R043", "BR-CL-11", "BR-CL-10");
        cause("seller", "einvoicing.rule.seller-electronic-address", "PEPPOL-EN16931-R020", "PEPPOL-EN16931-CL008");
        cause("seller", "einvoicing.rule.seller-electronic-address", "BR-62", "BR-CL-25", "BR-FR-13", "BR-FR-22");
        cause("seller", "einvoicing.rule.seller-electronic-address", "BR-FR-23*", "BR-FR-25*");
        cause("seller", "einvoicing.rule.frame", "BR-FR-08", "PEPPOL-EN16931-R001", "PEPPOL-EN16931-R007");
        cause("seller", "einvoicing.rule.frame", "PEPPOL-EN16931-R004", "BR-01", "BR-FR-CO-08", "BR-FR-CO-09");
        cause("number", "einvoicing.rule.number", "BR-02");
        cause("number", "einvoicing.rule.number-french", "BR-FR-01*", "BR-FR-02*");
        cause("issuedOn", "einvoicing.rule.issued-on", "BR-03", "BR-FR-03_BT-2");
        cause("dueOn", "einvoicing.rule.due-on", "BR-CO-25");
        cause("dueOn", "einvoicing.rule.due-on-early", "BR-FR-CO-07");
        cause("document", "einvoicing.rule.date", "BR-FR-03*", "PEPPOL-EN16931-F001");
        cause("document", "einvoicing.rule.kind", "BR-04", "BR-CL-01", "BR-FR-04*", "PEPPOL-EN16931-P0100");
        cause("document", "einvoicing.rule.kind", "PEPPOL-EN16931-P0101", "PEPPOL-EN16931-P0112");
        cause("document", "einvoicing.rule.currency", "BR-05", "BR-CL-03", "BR-CL-04", "BR-FR-CO-12");
        cause("document", "einvoicing.rule.currency", "PEPPOL-EN16931-CL007", "PEPPOL-EN16931-R051");
        cause("period", "einvoicing.rule.period", "BR-29", "BR-CO-19");
        cause("deliveredOn", "einvoicing.rule.delivered-on", "BR-IC-11");
        cause("preceding", "einvoicing.rule.preceding", "BR-55", "BR-FR-CO-04", "BR-FR-CO-05");
        cause("notes", "einvoicing.rule.notes-one", "PEPPOL-EN16931-R002");
        cause("notes", "einvoicing.rule.notes-french", "BR-FR-05*", "BR-FR-06*", "BR-FR-20", "BR-FR-31");
        cause("notes", "einvoicing.rule.notes-french", "BR-FR-30_BT-21");
        cause("payment", "einvoicing.rule.payment", "BR-49", "BR-50", "BR-61", "BR-CL-16");
        cause("discounts", "einvoicing.rule.discount-reason", "BR-33", "BR-38", "BR-CO-21", "BR-CO-22");
        cause("discounts", "einvoicing.rule.discount-vat", "BR-32", "BR-37");
        cause("attachments", "einvoicing.rule.attachment", "BR-CL-24", "PEPPOL-EN16931-CL001", "BR-52");
        cause("attachments", "einvoicing.rule.attachment", "BR-FR-17", "BR-FR-18");
        cause("lines", "einvoicing.rule.lines", "BR-16");
        cause("line.name", "einvoicing.rule.line-name", "BR-25");
        cause("line.quantity", "einvoicing.rule.line-quantity", "BR-22", "BR-FR-DEC-02*");
        cause("line.unit", "einvoicing.rule.line-unit", "BR-23", "BR-CL-23");
        cause("line.price", "einvoicing.rule.line-price", "BR-26");
        cause("line.price", "einvoicing.rule.line-price-negative", "BR-27", "BR-28", "BR-FR-DEC-03*");
        cause("line.discount", "einvoicing.rule.line-discount-reason", "BR-42", "BR-44", "BR-CO-23", "BR-CO-24");
        cause("line.period", "einvoicing.rule.line-period", "BR-30", "BR-CO-20", "PEPPOL-EN16931-R110");
        cause("line.period", "einvoicing.rule.line-period", "PEPPOL-EN16931-R111");
        cause("line.vat", "einvoicing.rule.line-vat", "BR-CO-04", "BR-CL-17", "BR-CL-18");
        cause("line.vat", "einvoicing.rule.line-vat", "BR-S-05", "BR-S-06", "BR-S-07");
        cause("line.vat", "einvoicing.rule.line-vat", "BR-FR-15*", "BR-FR-16*", "BR-FR-DEC-04*", "BR-FR-08_BT-151-2");
        cause("line.vat", "einvoicing.rule.line-vat-zero", "BR-Z-05", "BR-E-05", "BR-AE-05", "BR-IC-05", "BR-G-05");
        cause("line.vat", "einvoicing.rule.exemption-reason", "BR-E-10", "BR-AE-10", "BR-IC-10", "BR-G-10", "BR-O-10");
        cause("line.vat", "einvoicing.rule.exemption-reason", "BR-CL-22", "PEPPOL-EN16931-P010*");
        cause("line.vat", "einvoicing.rule.exemption-reason", "PEPPOL-EN16931-P011*");
        cause("line.vat", "einvoicing.rule.outside-scope-alone", "BR-O-02", "BR-O-03", "BR-O-04", "BR-O-11", "BR-O-12");
        cause("line.vat", "einvoicing.rule.outside-scope-alone", "BR-O-13", "BR-O-14");
        cause("totals", "einvoicing.rule.totals", "BR-12", "BR-13", "BR-14", "BR-15", "BR-24", "BR-CO-1*", "BR-DEC-*");
        cause("totals", "einvoicing.rule.totals", "BR-45", "BR-46", "BR-FR-DEC-01*", "UBL-DT-01", "BR-S-08", "BR-S-09");
        cause("totals", "einvoicing.rule.totals", "BR-Z-08", "BR-E-08", "BR-AE-08", "BR-IC-08", "BR-G-08", "BR-O-08");
        cause("totals", "einvoicing.rule.totals", "PEPPOL-EN16931-R120", "PEPPOL-EN16931-R04*", "BR-Z-09", "BR-E-09");
    }

    private PlainWords() {}

    /** One finding per field and sentence, because one mistake often breaks several rules; what blocks comes first. */
    static List<Finding> of(List<Violation> violations, TradeDocument document) {
        var findings = new LinkedHashMap<String, Finding>();
        for (var violation : violations) {
            var finding = finding(violation, document);
            findings.merge(finding.field() + finding.key() + finding.values(), finding, PlainWords::stronger);
        }
        return findings.values().stream()
                .sorted((one, other) -> Boolean.compare(other.blocking(), one.blocking()))
                .toList();
    }

    private static Finding stronger(Finding one, Finding other) {
        return one.blocking() ? one : other;
    }

    private static Finding finding(Violation violation, TradeDocument document) {
        var cause = causeOf(violation);
        if (cause == null)
            return new Finding(
                    "document",
                    "einvoicing.rule.other",
                    List.of(violation.rule(), violation.text()),
                    violation.blocks(),
                    violation.rule(),
                    violation.text());
        int line = line(violation, document);
        var field = cause.field.startsWith(LINE)
                ? "lines[" + line + "]." + cause.field.substring(LINE.length())
                : cause.field;
        var values = cause.field.startsWith(LINE) ? List.<Object>of(line + 1) : List.of();
        return new Finding(field, cause.key, values, violation.blocks(), violation.rule(), violation.text());
    }

    private static @org.jspecify.annotations.Nullable Cause causeOf(Violation violation) {
        var rule = violation.rule();
        if (violation.aboutBuyer() && CAUSES.containsKey(rule + "@buyer")) return CAUSES.get(rule + "@buyer");
        if (CAUSES.containsKey(rule)) return CAUSES.get(rule);
        // The French files number the places of a rule after an underscore: BR-FR-12_BT-49.
        int place = rule.indexOf('_');
        if (place > 0 && CAUSES.containsKey(rule.substring(0, place))) return CAUSES.get(rule.substring(0, place));
        for (int end = rule.length(); end > 4; end--)
            if (CAUSES.containsKey(rule.substring(0, end) + "*")) return CAUSES.get(rule.substring(0, end) + "*");
        return null;
    }

    /** The line at fault; a rule about a VAT category points to the first line of that category. */
    private static int line(Violation violation, TradeDocument document) {
        if (violation.line().isPresent()) return violation.line().getAsInt();
        var rule = CATEGORY.matcher(violation.rule());
        if (!rule.matches()) return 0;
        var code = rule.group(1).equals("IC") ? "K" : rule.group(1);
        for (int i = 0; i < document.lines().size(); i++)
            if (document.lines().get(i).vat().category().code().equals(code)) return i;
        return 0;
    }

    private static void cause(String field, String key, String... rules) {
        for (var rule : rules) CAUSES.put(rule, new Cause(field, key));
    }

    private record Cause(String field, String key) {}
}
