package coop.genoot.demo;

import coop.genoot.common.BankDays;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.control.RuleForm;
import coop.genoot.control.Rules;
import coop.genoot.control.Stops;
import coop.genoot.control.afterwards.Reviews;
import coop.genoot.control.afterwards.Weeks;
import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.Unit;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How the demo world checks: a few rules, one invoice that waits and one that was let go, and drawn weeks. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class CheckDesk {
    private static final Actor HOUSE = Actor.system("demo");
    private static final int SOMETHING_TO_SAY_IN = 9;
    private static final int NOT_LOOKED_AT_YET = 17;
    private static final int CLIENTS = 20;

    private final Rules rules;
    private final Stops stops;
    private final Reviews reviews;
    private final Weeks weeks;
    private final Doing doing;
    private int lookedAt;

    CheckDesk(Rules rules, Stops stops, Reviews reviews, Weeks weeks, Doing doing) {
        this.rules = rules;
        this.stops = stops;
        this.reviews = reviews;
        this.weeks = weeks;
        this.doing = doing;
    }

    /** What members and staff do that is looked at. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Doing(Clients clients, InvoiceSending sending, Traces traces, Teams teams, Clock clock) {}

    /** Begins the same few rules in both entities; ordinary work meets none that stops it. */
    void open(Cooperative.Founded founded) {
        for (var entity : List.of(founded.belgian(), founded.french())) {
            begin(
                    entity,
                    Map.of(
                            "kind", "CEILING", "amount", "18000", "step", "250", "most", "40000", "figure", "50",
                            "days", "2"),
                    List.of(
                            "Grote facturen",
                            "Grandes factures",
                            "Large invoices",
                            "Bij een groot bedrag bellen we de klant eens samen. Zo staat iedereen sterker.",
                            "Pour un grand montant, nous appelons le client ensemble. Chacun est plus fort.",
                            "For a large amount we call the client together. That makes everybody stronger."));
            begin(
                    entity,
                    Map.of("kind", "TWIN", "figure", "14", "days", "0"),
                    List.of(
                            "Twee keer hetzelfde",
                            "Deux fois la même",
                            "Twice the same",
                            "Een dubbele factuur maakt klanten boos. We kijken of het de bedoeling was.",
                            "Une facture en double fâche les clients. Nous regardons si c’était voulu.",
                            "A double invoice makes clients angry. We see whether it was meant."));
            begin(
                    entity,
                    Map.of("kind", "NEW_ABROAD", "amount", "2500", "days", "0"),
                    List.of(
                            "Eerste klant in het buitenland",
                            "Premier client à l’étranger",
                            "First client abroad",
                            "Btw over de grens is lastig. We kijken of het juist is en leggen het uit.",
                            "La TVA à l’étranger est difficile. Nous regardons et nous expliquons.",
                            "VAT across borders is hard. We see whether it is right and explain."));
        }
    }

    private void begin(EntityId entity, Map<String, String> what, List<String> words) {
        var fields = new HashMap<>(what);
        var languages = List.of("nl", "fr", "en");
        for (int i = 0; i < words.size(); i++)
            fields.put((i < 3 ? "name-" : "purpose-") + languages.get(i % 3), words.get(i));
        fields.put("document", "INVOICE");
        fields.put("team", doing.teams().of(entity, "money").toString());
        fields.put("from", LocalDate.now(doing.clock()).toString());
        rules.add(HOUSE, entity, new RuleForm(fields, Language.EN));
    }

    /** Each Monday a week is drawn, each Tuesday finance looks; the last days are left to do. */
    void everyWeek(History history, Cooperative.Founded founded, LocalDate from, LocalDate until) {
        for (var day = from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                !day.isAfter(until);
                day = day.plusWeeks(1)) {
            history.sharp(day, 1, weeks::run);
            if (day.isBefore(until.minusDays(NOT_LOOKED_AT_YET)))
                history.sharp(day.plusDays(1), 11, () -> founded.finance().forEach(this::look));
        }
    }

    private void look(Actor finance) {
        boolean dutch = finance.language() == Language.NL;
        CurrentActor.run(finance, () -> {
            for (var review : reviews.awaiting(finance)) {
                boolean speaks = ++lookedAt % SOMETHING_TO_SAY_IN == 0;
                var words = dutch
                        ? "De dag van het werk ontbrak. We vulden hem samen in voor de volgende keer."
                        : "Le jour du travail manquait. Nous l’avons ajouté ensemble pour la prochaine fois.";
                reviews.conclude(finance, review.id(), speaks ? "TALKED" : "NOTHING", speaks ? words : "");
            }
        });
    }

    /** An invoice that was let go last week, one that waits, and somebody who opened the account. */
    void storiesOf(Members.Player player, History history, LocalDate today) {
        var me = player.actor();
        var entity = player.place().entity();
        var money = doing.teams().somebodyOf(entity, "money");
        if (money == null) return;
        var approved = BankDays.onOrAfter(today.minusDays(13));
        history.sharp(approved, 14, () -> {
            var id = large(player, "2");
            if (id != null) history.sharp(BankDays.after(approved, 1), 10, () -> approve(money, me, id));
        });
        history.sharp(
                BankDays.onOrAfter(today.minusDays(20)),
                11,
                () -> CurrentActor.run(
                        money,
                        () -> doing.traces()
                                .ofAccount(
                                        money,
                                        player.activity().id().value(),
                                        player.activity().name(),
                                        player.activity().entity().value(),
                                        player.activity().office().value())));
        history.sharp(today.minusDays(1), 15, () -> large(player, "3"));
    }

    private void approve(Actor money, Actor sender, UUID document) {
        var stop = CurrentActor.as(sender, () -> stops.about(sender, document));
        stop.ifPresent(it -> CurrentActor.run(money, () -> stops.approve(money, it.id())));
    }

    private @Nullable UUID large(Members.Player player, String times) {
        var me = player.actor();
        boolean dutch = me.language() == Language.NL;
        return CurrentActor.as(me, () -> {
            var activity = player.activity().id();
            var client = doing.clients().search(me, List.of(activity), "", null, CLIENTS).stream()
                    .filter(it -> it.country().equals(player.place().country()))
                    .findFirst();
            if (client.isEmpty()) return null;
            var id = new InvoiceId(TimeOrderedId.at(doing.clock().instant()));
            var fields = new HashMap<String, String>();
            fields.put("client", client.get().id().toString());
            fields.put("lines[0].kind", "ITEM");
            fields.put("lines[0].description", dutch ? "Zomertournee, alles samen" : "Tournée d’été, le tout");
            fields.put("lines[0].quantity", times);
            fields.put("lines[0].unit", Unit.PIECE.code());
            fields.put("lines[0].price", "15000");
            fields.put("lines[0].vat", "S:21");
            doing.sending().issueAndSend(me, id, activity, fields);
            return id.value();
        });
    }
}
