package coop.genoot.support;

import coop.genoot.common.PersonId;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.absence.Absences;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Desks;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whoever asked, and whoever deals with it, what the other side did; nobody what they did themselves (S-05). */
@Component
class RequestNews {
    private static final Actor SELF = Actor.system("support-news");
    private static final String TO_TEAM = ".team";
    private static final String FOLLOWER = "support.news.follow";
    // Read the same in each of our languages.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RequestRows requests;
    private final Catalogue catalogue;
    private final Desks desks;
    private final Notices notices;
    private final Absences absences;
    private final TransactionOperations transactions;

    RequestNews(
            RequestRows requests,
            Catalogue catalogue,
            Desks desks,
            Notices notices,
            Absences absences,
            TransactionOperations transactions) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.desks = desks;
        this.notices = notices;
        this.absences = absences;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "support.news")
    void on(RequestMoved moved) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(moved)));
    }

    private void tell(RequestMoved moved) {
        var request = requests.find(moved.request()).orElseThrow();
        var digests = new ArrayList<>(toBoth(request, moved));
        var followers = requests.followers(request.id()).stream()
                .map(Request.Person::id)
                .toList();
        if (!followers.isEmpty())
            digests.add(
                    digest(request, moved, FOLLOWER, others(followers, request, moved), "/requests/" + request.id()));
        notices.tell(digests);
    }

    private List<Digest> toBoth(Request request, RequestMoved moved) {
        return switch (moved.kind()) {
            // The receipt, with the number and the first term, is a notice too (S-02).
            case SENT, HANDED_OVER -> List.of(toAsker(request, moved), toTeam(request, moved, TO_TEAM));
            case REPLIED, OPENED_AGAIN, NOTHING_OWED -> List.of(toTeam(request, moved, ""));
            default -> List.of(toAsker(request, moved));
        };
    }

    private static Digest toAsker(Request request, RequestMoved moved) {
        return digest(request, moved, "", List.of(request.asker().id()), "/requests/" + request.id());
    }

    private Digest toTeam(Request request, RequestMoved moved, String whom) {
        var service = catalogue.service(SELF, moved.service()).orElseThrow();
        var people = desks.people(service).stream().map(Colleague::person).toList();
        var handler = request.handler();
        // When whoever dealt with it does not work for the service any more, all of the team are told.
        var told = handler != null && people.contains(handler.id()) ? whoIsThere(handler.id(), people) : people;
        return digest(request, moved, whom, others(told, request, moved), "/inbox/" + request.id());
    }

    /** Whoever deals with it; while they are away their stand-in, or all of the team (S-10). */
    private List<PersonId> whoIsThere(PersonId handler, List<PersonId> people) {
        var away = absences.of(SELF, handler).orElse(null);
        if (away == null) return List.of(handler);
        var standIn = away.standIn();
        return standIn != null && people.contains(standIn.id()) ? List.of(standIn.id()) : people;
    }

    private static List<PersonId> others(List<PersonId> people, Request request, RequestMoved moved) {
        return people.stream()
                .filter(it -> !it.toString().equals(moved.author()) && !request.isOf(it))
                .toList();
    }

    private static Digest digest(Request request, RequestMoved moved, String whom, List<PersonId> people, String path) {
        var name = request.id() + moved.kind().name() + moved.at() + whom;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var facts = List.of(
                request.number(),
                request.subject(),
                moved.whoName(),
                moved.due().format(DAY));
        var news = new News(
                id, moved.at(), whom.equals(FOLLOWER) ? FOLLOWER : moved.kind().newsKey() + whom, null, facts, path);
        return new Digest(id, request.number(), people, List.of(news));
    }
}
