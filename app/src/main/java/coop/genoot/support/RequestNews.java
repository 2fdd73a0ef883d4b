package coop.genoot.support;

import coop.genoot.common.PersonId;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Desks;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
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
    // Read the same in each of our languages.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RequestRows requests;
    private final Catalogue catalogue;
    private final Desks desks;
    private final Notices notices;
    private final TransactionOperations transactions;

    RequestNews(
            RequestRows requests,
            Catalogue catalogue,
            Desks desks,
            Notices notices,
            TransactionOperations transactions) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.desks = desks;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "support.news")
    void on(RequestMoved moved) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(moved)));
    }

    private void tell(RequestMoved moved) {
        var request = requests.find(moved.request()).orElseThrow();
        notices.tell(
                switch (moved.kind()) {
                    // The receipt, with the number and the first term, is a notice too (S-02).
                    case SENT, HANDED_OVER -> List.of(toAsker(request, moved), toTeam(request, moved, TO_TEAM));
                    case REPLIED, OPENED_AGAIN -> List.of(toTeam(request, moved, ""));
                    case TAKEN, UPDATED, ASKED, ANSWERED, TERM, CLOSED -> List.of(toAsker(request, moved));
                });
    }

    private static Digest toAsker(Request request, RequestMoved moved) {
        return digest(request, moved, "", List.of(request.asker().id()), "/requests/" + request.id());
    }

    private Digest toTeam(Request request, RequestMoved moved, String whom) {
        var service = catalogue.service(SELF, moved.service()).orElseThrow();
        var people = desks.people(service).stream().map(Colleague::person).toList();
        var handler = request.handler();
        // When whoever dealt with it does not work for the service any more, all of the team are told.
        var told = handler != null && people.contains(handler.id()) ? List.of(handler.id()) : people;
        return digest(request, moved, whom, others(told, request, moved), "/inbox/" + request.id());
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
        var news = new News(id, moved.at(), moved.kind().newsKey() + whom, null, facts, path);
        return new Digest(id, request.number(), people, List.of(news));
    }
}
