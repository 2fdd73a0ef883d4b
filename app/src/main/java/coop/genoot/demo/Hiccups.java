package coop.genoot.demo;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.collection.DebtCollection;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.Invoices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What does not go as it should: a client who moved without a word, and one who lets even a formal notice pass. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Hiccups {
    // Its own luck, so that it leaves that of all others as it was.
    private static final long SEED = 7;
    private static final String NOWHERE = "facturen@verhuisd.invalid";

    private final Clients clients;
    private final Clientele clientele;
    private final Deals deals;
    private final Invoices invoices;
    private final DebtCollection collection;
    private final Clock clock;

    Hiccups(
            Clients clients,
            Clientele clientele,
            Deals deals,
            Invoices invoices,
            DebtCollection collection,
            Clock clock) {
        this.clients = clients;
        this.clientele = clientele;
        this.deals = deals;
        this.invoices = invoices;
        this.collection = collection;
        this.clock = clock;
    }

    /** An invoice of last week does not arrive, and nobody corrected the address yet. */
    void wrongAddress(Members.Player player, History history, LocalDate today) {
        history.sharp(today.minusDays(3), 12, () -> {
            var chance = new Chance(SEED);
            var client = clientele.of(player, chance);
            var me = player.actor();
            CurrentActor.run(me, () -> clients.changeMail(me, client.id(), NOWHERE));
            deals.invoice(player, client, chance);
        });
    }

    /** An invoice that nobody pays, through reminders and notice, until it is handed over. */
    void letsAllPass(Members.Player player, History history, LocalDate today) {
        history.sharp(today.minusDays(140), 11, () -> {
            var chance = new Chance(SEED);
            var invoice = deals.invoice(player, clientele.of(player, chance), chance);
            history.sharp(today.minusDays(20), 11, () -> handOver(player, invoice));
        });
    }

    /** Whoever let the term of a notice pass is handed over, with the member's OK. */
    void handOver(Members.Player player, Invoice invoice) {
        var me = player.actor();
        CurrentActor.run(
                me,
                () -> invoices.find(me, invoice.id())
                        .filter(it -> collection.isPossible(me, it))
                        .ifPresent(it -> collection.ask(me, it.id(), TimeOrderedId.at(clock.instant()))));
    }
}
