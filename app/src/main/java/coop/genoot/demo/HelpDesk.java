package coop.genoot.demo;

import coop.genoot.common.BankDays;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.support.Inbox;
import coop.genoot.support.Inbox.Answer;
import coop.genoot.support.Outcome;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.ServiceForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What support teams offer in the demo world, and what those whom a visitor can be asked them. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class HelpDesk {
    private static final Actor HOUSE = Actor.system("demo");
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final Catalogue catalogue;
    private final Requests requests;
    private final Inbox inbox;
    private final Papers papers;
    private final Teams teams;
    private final Clock clock;
    private final Map<String, String> services = new HashMap<>();

    HelpDesk(Catalogue catalogue, Requests requests, Inbox inbox, Papers papers, Teams teams, Clock clock) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.inbox = inbox;
        this.papers = papers;
        this.teams = teams;
        this.clock = clock;
    }

    /** What a request can be about, and what stands beside it. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Papers(InvoiceOverview overview, List<DocumentSource> sources, HelpCorner corner) {}

    /** Sets up the catalogue of both entities. */
    void open(Cooperative.Founded founded) {
        for (var help : Cast.help()) {
            var entity = help.country().equals("BE") ? founded.belgian() : founded.french();
            var id = catalogue.add(HOUSE, entity, new ServiceForm(typed(entity, help)));
            services.put(entity + help.topic(), id.toString());
        }
        papers.corner().open(founded, services);
    }

    private Map<String, String> typed(EntityId entity, Cast.Help help) {
        var fields = new HashMap<String, String>();
        var parts = List.of("name", "what", "forWhom", "when");
        for (int i = 0; i < help.words().size(); i++)
            fields.put(
                    parts.get(i / 3) + "-" + LANGUAGES.get(i % 3), help.words().get(i));
        fields.put("team", teams.of(entity, help.team()).toString());
        fields.put("topic", help.topic());
        fields.put("days", help.days());
        fields.put("price", help.price());
        fields.put("offered", "true");
        if (help.forEveryone()) fields.put("forEveryone", "true");
        return fields;
    }

    /** One request of each sort for the first of the cast; one that is answered and one that is late for the others. */
    void storiesOf(Members.Player player, History history, LocalDate today, boolean all) {
        boolean dutch = player.actor().language() == Language.NL;
        answered(player, history, today, dutch);
        if (player.place().country().equals(Country.BELGIUM) || all) late(player, history, today, dutch);
        if (!all) return;
        closed(player, history, today);
        waiting(player, history, today);
        papers.corner().confide(player, history, today);
        asked(
                player,
                history,
                today.minusDays(1),
                "LEGAL",
                "Mag een klant mijn foto’s blijven gebruiken?",
                "Het contract liep vorige maand af, maar ze staan nog op de site. Wat kan ik vragen?");
    }

    private void answered(Members.Player player, History history, LocalDate today, boolean dutch) {
        var id = asked(
                player,
                history,
                today.minusDays(6),
                "MONEY",
                dutch ? "Waarom zie ik mijn betaling nog niet?" : "Pourquoi mon paiement n’apparaît-il pas ?",
                dutch
                        ? "Mijn klant zegt dat hij vrijdag betaalde. Op mijn rekening staat nog niets."
                        : "Mon client dit avoir payé vendredi. Il n’y a encore rien sur mon compte.");
        var team = teams.somebodyOf(player.place().entity(), "money");
        if (team == null) return;
        history.sharp(BankDays.onOrAfter(today.minusDays(5)), 10, () -> as(team, () -> inbox.take(team, id, null)));
        history.sharp(
                BankDays.onOrAfter(today.minusDays(4)),
                11,
                () -> as(team, () -> {
                    var note = dutch
                            ? "Stond bij het geld dat wacht, zonder mededeling. Nu gekoppeld."
                            : "C’était dans l’argent en attente, sans communication. Maintenant relié.";
                    inbox.note(team, id, newId(), note);
                    var words = dutch
                            ? "Gevonden! Je klant vergat de mededeling. Het geld staat nu bij je Activiteit."
                            : "Trouvé ! Votre client a oublié la communication. L’argent est dans votre Activité.";
                    inbox.answer(team, id, newId(), words, Answer.ANSWER);
                }));
    }

    private void late(Members.Player player, History history, LocalDate today, boolean dutch) {
        asked(
                player,
                history,
                today.minusDays(12),
                "MONEY",
                dutch ? "Welke btw voor een klant in Ierland?" : "Quelle TVA pour un client en Irlande ?",
                dutch
                        ? "Hij heeft een btw-nummer. Reken ik dan btw aan of niet?"
                        : "Il a un numéro de TVA. Dois-je compter la TVA ou non ?");
    }

    private void closed(Members.Player player, History history, LocalDate today) {
        var id = asked(
                player,
                history,
                today.minusDays(47),
                "RECOVERY",
                "Mijn klant antwoordt niet meer",
                "Ik heb twee keer gebeld en niemand neemt op. Wat doen we nu?");
        var team = teams.somebodyOf(player.place().entity(), "lawyers");
        if (team == null) return;
        history.sharp(
                BankDays.onOrAfter(today.minusDays(45)),
                9,
                () -> as(team, () -> {
                    inbox.take(team, id, null);
                    var day = BankDays.onOrAfter(LocalDate.now(clock).plusDays(10));
                    inbox.moveTerm(team, id, day, "De zaakvoerder is op vakantie, we bellen hem volgende week.");
                }));
        history.sharp(
                BankDays.onOrAfter(today.minusDays(38)),
                15,
                () -> as(team, () -> {
                    inbox.answer(
                            team, id, newId(), "Hij betaalt in twee keer, de eerste helft vrijdag.", Answer.ANSWER);
                }));
        history.sharp(
                BankDays.onOrAfter(today.minusDays(30)),
                15,
                () -> as(team, () -> inbox.close(team, id, newId(), Outcome.SOLVED, "Alles is betaald. Fijn zo!")));
    }

    private void waiting(Members.Player player, History history, LocalDate today) {
        var id = asked(
                player,
                history,
                today.minusDays(5),
                "RECOVERY",
                "Deze klant betwist mijn uren",
                "Volgens hem waren het er minder. Ik heb alles genoteerd.");
        var team = teams.somebodyOf(player.place().entity(), "lawyers");
        if (team == null) return;
        history.sharp(
                BankDays.onOrAfter(today.minusDays(3)),
                10,
                () -> as(team, () -> {
                    inbox.take(team, id, null);
                    inbox.answer(
                            team,
                            id,
                            newId(),
                            "Kun je ons je uren per dag bezorgen? Dan schrijven we hem.",
                            Answer.ASK);
                    papers.corner().atTheDesk(team, id);
                }));
    }

    private RequestId asked(
            Members.Player player, History history, LocalDate day, String topic, String subject, String text) {
        var me = player.actor();
        var id = new RequestId(newId());
        var service = services.getOrDefault(player.place().entity() + topic, "");
        var activity = player.activity().id().toString();
        history.sharp(
                BankDays.onOrAfter(day),
                9,
                () -> as(me, () -> {
                    var about = topic.equals("RECOVERY") ? newest(me) : null;
                    if (topic.equals("RECOVERY")) papers.corner().bringHours(me, id.value());
                    requests.send(me, id, new RequestForm(service, activity, subject, text), about);
                }));
        return id;
    }

    private @Nullable DocumentRef newest(Actor me) {
        return papers.overview().list(me, InvoiceFilter.all(), null, 1).stream()
                .flatMap(it -> papers.sources().stream()
                        .filter(source -> source.kind().equals("invoice"))
                        .flatMap(source -> source.find(me, it.id().value()).stream()))
                .findFirst()
                .orElse(null);
    }

    private UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }

    private static void as(Actor who, Runnable work) {
        CurrentActor.run(who, work);
    }
}
