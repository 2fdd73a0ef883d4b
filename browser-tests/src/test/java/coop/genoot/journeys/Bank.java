package coop.genoot.journeys;

import coop.genoot.common.Money;
import coop.genoot.journeys.Screen.Width;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankStatements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The bank of the Belgian cooperative, and finance who hands over what it tells. */
final class Bank {
    static final String FINANCE = "mieke.de.smet@genoot.example";

    private Bank() {}

    /** One transfer arrives with that reference: finance gives the statement to Genoot. */
    static void tells(String amount, String reference) {
        give(statement(amount, reference));
    }

    /** Somebody pays something and does not say for what. */
    static void tellsOfMoneyFrom(String payer, String amount) {
        give(next(amount, payer, "<Ustrd>betaling</Ustrd>"));
    }

    /** The next statement: it goes on from the last closing balance that Genoot knows. */
    static Statement statement(String amount, String reference) {
        var remittance = "<Strd><CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd>";
        return next(amount, "Museum Ter Dijk", remittance);
    }

    private static void give(Statement statement) {
        try (var finance = Visitor.signedIn(FINANCE, Width.WIDE)) {
            finance.open("/bank").upload("input[type=file]", statement.id() + ".xml", statement.camt());
            finance.click("form[action='/bank/files'] button[type=submit]").arrivesAt(".*/bank/files/.*");
            Screen.shoot(finance.page(), "statement-taken");
        }
    }

    private static Statement next(String amount, String payer, String remittance) {
        var id = "J-" + UUID.randomUUID().toString().substring(0, 8);
        var today = LocalDate.now(House.open().ask(Clock.class));
        return new Statement(id, today, lastBalance(), Money.euros(amount), payer.replace("&", "&amp;"), remittance);
    }

    private static Money lastBalance() {
        var bank = Actor.system("journey");
        return CurrentActor.as(bank, () -> House.open().ask(BankStatements.class).latest(bank)).stream()
                .filter(it -> it.iban().replace(" ", "").equals(Statement.ACCOUNT))
                .findFirst()
                .orElseThrow()
                .closing();
    }
}
