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
        try (var finance = Visitor.signedIn(FINANCE, Width.WIDE)) {
            finance.open("/bank").upload("input[type=file]", "statement.xml", statement(amount, reference).camt());
            finance.click("form[action='/bank/files'] button[type=submit]").arrivesAt(".*/bank/files/.*");
            Screen.shoot(finance.page(), "statement-taken");
        }
    }

    /** The next statement: it goes on from the last closing balance that Genoot knows. */
    static Statement statement(String amount, String reference) {
        var id = "J-" + UUID.randomUUID().toString().substring(0, 8);
        var today = LocalDate.now(House.open().ask(Clock.class));
        return new Statement(id, today, lastBalance(), Money.euros(amount), reference);
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
