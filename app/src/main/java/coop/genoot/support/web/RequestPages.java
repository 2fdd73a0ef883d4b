package coop.genoot.support.web;

import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.support.Request;
import coop.genoot.support.Requests;
import coop.genoot.support.attachments.web.FilesReading;
import coop.genoot.support.services.Service;
import coop.genoot.support.services.ServiceTopic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the member's pages of a request together. */
@Component
class RequestPages {
    // Questions about an invoice or a quote are mostly about money that does not come.
    private static final List<ServiceTopic> ABOUT_DOCUMENTS =
            List.of(ServiceTopic.RECOVERY, ServiceTopic.MONEY, ServiceTopic.CLIENTS);

    private final Requests requests;
    private final RequestReading reading;
    private final Documents documents;
    private final TypedBefore before;
    private final ChosenActivity chosen;
    private final FilesReading files;

    RequestPages(
            Requests requests,
            RequestReading reading,
            Documents documents,
            TypedBefore before,
            ChosenActivity chosen,
            FilesReading files) {
        this.files = files;
        this.requests = requests;
        this.reading = reading;
        this.documents = documents;
        this.before = before;
        this.chosen = chosen;
    }

    NewRequestPage blank(Actor me, Draft draft, Typed typed) {
        var t = reading.words(me.language());
        var services = requests.possible(me);
        var activities = chosen.chosenFirst(me);
        var about = documents.marked(me, typed.value("about"));
        return new NewRequestPage(
                draft,
                files.part(me, draft.id(), "files"),
                filled(typed, services, about),
                services.stream()
                        .map(it -> Option.of(it.id().toString(), it.name().in(t.language()))
                                .withHint(it.texts().what().in(t.language())))
                        .toList(),
                activities.stream()
                        .map(it -> Option.of(it.id().toString(), it.name()))
                        .toList(),
                about.map(DocumentRef::number).orElse(null),
                about.map(DocumentRef::page).orElse(null));
    }

    /** What follows from the document is filled in already; it can be changed. */
    private static Typed filled(Typed typed, List<Service> services, Optional<DocumentRef> about) {
        if (about.isEmpty() || typed.isRefused()) return typed;
        var more = typed.values().containsKey("activity")
                ? typed
                : typed.with("activity", about.get().activity().toString());
        if (!more.value("service").isEmpty()) return more;
        return ABOUT_DOCUMENTS.stream()
                .flatMap(topic -> services.stream()
                        .filter(it -> it.topic() == topic)
                        .filter(it -> it.entity().equals(about.get().entity())))
                .findFirst()
                .map(it -> more.with("service", it.id().toString()))
                .orElse(more);
    }

    /**
     * The page of a request.
     *
     * @param refused what was typed and cannot be taken; null when nothing was
     */
    RequestPage of(Actor me, Request request, @Nullable Typed refused) {
        var told = requests.told(me, request.id()).orElseThrow();
        boolean own = request.isOf(me.person());
        var page = reading.page(me, request, requests.serviceOf(me, request), told, own ? "asker" : "advisor");
        if (!own) return page;
        var draft = refused == null
                ? before.next(me, request.id(), TypedBefore.MESSAGE, told.messages())
                : before.at(me, java.util.UUID.fromString(refused.value("draft")), TypedBefore.MESSAGE);
        var typed = refused == null ? before.typed(me, draft.id()) : refused;
        return page.writing(draft, files.part(me, draft.id(), "files"), typed);
    }
}
