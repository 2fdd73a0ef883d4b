package coop.genoot.treasury.payouts;

import coop.genoot.platform.Words;
import java.util.Map;

/**
 * Why a transfer did not arrive.
 *
 * @param code as the bank gives it (ISO 20022 external code sets for status and return reasons); empty when it gives
 *     none
 * @param text what the bank adds in its own words; may be empty
 */
public record ReturnReason(String code, String text) {
    /** Codes that mean something to the payee; all others are shown as the bank wrote them. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("AC01", "account-wrong"),
            Map.entry("AC03", "account-wrong"),
            Map.entry("AC04", "account-closed"),
            Map.entry("AC06", "account-blocked"),
            Map.entry("AG01", "account-blocked"),
            Map.entry("BE01", "name-differs"),
            Map.entry("BE04", "address-missing"),
            Map.entry("MD07", "payee-died"),
            Map.entry("MS02", "refused-by-payee"),
            Map.entry("AM04", "too-little-money"),
            Map.entry("AM05", "twice"),
            Map.entry("DUPL", "twice"),
            Map.entry("RR02", "address-missing"),
            Map.entry("RR03", "address-missing"),
            Map.entry("CNOR", "bank-unreachable"),
            Map.entry("RC01", "bank-unreachable"));

    /** Whether the payee can help by giving another account. */
    public boolean isAboutTheAccount() {
        var meaning = MEANINGS.getOrDefault(code, "");
        return meaning.startsWith("account-") || meaning.equals("name-differs");
    }

    /** As a sentence for whoever waits for the money. */
    public String in(Words t) {
        var meaning = MEANINGS.get(code);
        if (meaning != null) return t.text("treasury.payouts.returned." + meaning);
        var said = text.isBlank() ? code : text;
        return said.isBlank()
                ? t.text("treasury.payouts.returned.unsaid")
                : t.text("treasury.payouts.returned.as-said", said);
    }
}
