package coop.genoot.bookkeeping.legal;

import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.JournalEntry;

/** The journals of the legal books, with their French codes and names as the law wants them in exports. */
public enum LegalJournal {
    OPENING("AN", "À-nouveaux"),
    SALES("VE", "Ventes"),
    BANK("BQ", "Banque"),
    SUNDRY("OD", "Opérations diverses");

    private final String code;
    private final String french;

    LegalJournal(String code, String french) {
        this.code = code;
        this.french = french;
    }

    public String code() {
        return code;
    }

    public String french() {
        return french;
    }

    static LegalJournal of(JournalEntry entry) {
        if (entry.lines().stream().anyMatch(line -> line.account().kind() == AccountKind.BANK)) return BANK;
        return switch (entry.kind()) {
            case SALE, SALE_CREDITED, INTERNAL_SALE -> SALES;
            default -> SUNDRY;
        };
    }
}
