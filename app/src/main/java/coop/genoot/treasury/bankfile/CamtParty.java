package coop.genoot.treasury.bankfile;

import coop.genoot.treasury.bankfile.StatementLine.Counterparty;

/** One side of a payment in CAMT: name, account and bank stand in three different places of the file. */
final class CamtParty {
    private String name = "";
    private String account = "";
    private String bic = "";

    /** The name directly inside the element we are in, or inside its {@code Pty} (version 08). */
    static String nameIn(CamtXml xml) {
        var found = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Nm" -> found = xml.text();
                case "Pty" -> found = nameIn(xml);
                default -> xml.skip();
            }
        }
        return found;
    }

    void readName(CamtXml xml) {
        name = nameIn(xml);
    }

    void readAccount(CamtXml xml) {
        while (xml.nextChild()) {
            if (xml.name().equals("Id")) account = idIn(xml);
            else xml.skip();
        }
    }

    private static String idIn(CamtXml xml) {
        var found = "";
        while (xml.nextChild()) {
            if (xml.name().equals("IBAN")) found = xml.text();
            else if (xml.name().equals("Othr")) found = idOf(xml);
            else xml.skip();
        }
        return found.replace(" ", "");
    }

    private static String idOf(CamtXml xml) {
        var found = "";
        while (xml.nextChild()) {
            if (xml.name().equals("Id")) found = xml.text();
            else xml.skip();
        }
        return found;
    }

    void readAgent(CamtXml xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "FinInstnId" -> readAgent(xml);
                case "BIC", "BICFI" -> bic = xml.text();
                default -> xml.skip();
            }
        }
    }

    boolean isKnown() {
        return !name.isEmpty() || !account.isEmpty();
    }

    boolean holds(String iban) {
        return account.equals(iban);
    }

    Counterparty asCounterparty() {
        return new Counterparty(name, account, bic);
    }
}
