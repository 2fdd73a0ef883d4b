package coop.genoot.demo;

import coop.genoot.common.BankDays;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import coop.genoot.support.answers.KnownAnswerForm;
import coop.genoot.support.answers.KnownAnswers;
import coop.genoot.support.attachments.Attachments;
import coop.genoot.support.attachments.FileForm;
import coop.genoot.support.desk.Plans;
import coop.genoot.support.desk.SavedAnswer;
import coop.genoot.support.desk.SavedAnswers;
import coop.genoot.support.desk.Task;
import coop.genoot.support.trust.Letters;
import coop.genoot.support.trust.PeopleOfTrust;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What stands beside requests in the demo world: known answers, a file, and somebody to write to in confidence. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class HelpCorner {
    private static final Actor HOUSE = Actor.system("demo");
    private static final List<String> FIELDS =
            List.of("question-nl", "question-fr", "question-en", "answer-nl", "answer-fr", "answer-en");
    private static final String HOURS = "Dag;Van;Tot\n2 maart;9.00;17.30\n3 maart;9.00;18.00\n4 maart;9.00;12.00\n";

    private final KnownAnswers answers;
    private final Attachments attachments;
    private final PeopleOfTrust people;
    private final Letters letters;
    private final Desk desk;
    private final Clock clock;

    HelpCorner(
            KnownAnswers answers,
            Attachments attachments,
            PeopleOfTrust people,
            Letters letters,
            Desk desk,
            Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.attachments = attachments;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a team has at hand. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Desk(Inbox inbox, SavedAnswers saved, Plans plans, Membership membership) {}

    /** With the ids of the services, by entity and topic. */
    void open(Cooperative.Founded founded, Map<String, String> services) {
        for (var known : Cast.known()) {
            var entity = known.country().equals("BE") ? founded.belgian() : founded.french();
            var fields = new HashMap<String, String>();
            for (int i = 0; i < FIELDS.size(); i++)
                fields.put(FIELDS.get(i), known.words().get(i));
            fields.put("words", known.others());
            fields.put("service", services.getOrDefault(entity + known.topic(), ""));
            fields.put("shown", "true");
            answers.add(HOUSE, entity, new KnownAnswerForm(fields));
        }
        nameSomebody(founded.belgian());
        nameSomebody(founded.french());
    }

    private void nameSomebody(EntityId entity) {
        var somebody = people.candidates(HOUSE, entity).stream()
                .filter(it -> it.name().startsWith("Koen") || it.name().startsWith("Bernard"))
                .findFirst()
                .orElseThrow();
        people.name(HOUSE, entity, somebody.person().toString());
    }

    /** Beside the request with that id, which is sent right after. */
    void bringHours(Actor me, java.util.UUID request) {
        attachments.keep(me, request, new FileForm("files", "uren.csv", HOURS.getBytes(StandardCharsets.UTF_8)));
    }

    /** The team saves what it wrote for the next time, and lets a colleague of the member follow. */
    void atTheDesk(Actor team, RequestId request) {
        var words = "Kun je ons je uren per dag bezorgen? Dan schrijven we je klant.";
        var answer = new SavedAnswer(TimeOrderedId.at(clock.instant()), "Uren opvragen", words);
        desk.saved().keep(team, request, answer);
        for (var step : List.of("Uren per dag verzamelen", "Brief aan de klant", "Antwoord afwachten")) {
            var id = TimeOrderedId.at(clock.instant());
            desk.plans().add(team, request, new Task(id, "", step, null, null));
            if (step.startsWith("Uren")) desk.plans().tick(team, request, id, true);
        }
        var colleague = CurrentActor.as(HOUSE, () -> desk.membership().search(HOUSE, "Karim", 1));
        for (var it : colleague) desk.inbox().letFollow(team, request, new Request.Person(it.person(), it.name()));
    }

    /** A letter to the person of trust, and the answer. */
    void confide(Members.Player player, History history, LocalDate today) {
        var me = player.actor();
        var id = TimeOrderedId.at(clock.instant());
        var somebody = people.of(HOUSE, player.place().entity()).getFirst();
        var trusted = Actor.person(somebody.person(), somebody.name(), List.of(), Language.NL);
        var words =
                "Een klant belt me ’s avonds en maakt opmerkingen over mijn uiterlijk. Ik durf er niet alleen heen.";
        var advice = "Goed dat je schrijft. Je hoeft er niet alleen heen. Bel me morgen, dan zoeken we samen een weg.";
        history.sharp(
                BankDays.onOrAfter(today.minusDays(8)),
                18,
                () -> CurrentActor.run(
                        me, () -> letters.begin(me, id, somebody.person().toString(), words)));
        history.sharp(
                BankDays.onOrAfter(today.minusDays(7)),
                9,
                () -> CurrentActor.run(
                        trusted, () -> letters.write(trusted, id, TimeOrderedId.at(clock.instant()), advice)));
    }
}
