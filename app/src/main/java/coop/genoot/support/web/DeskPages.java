package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Inbox;
import coop.genoot.support.Inbox.Answer;
import coop.genoot.support.Merging;
import coop.genoot.support.Outcome;
import coop.genoot.support.Request;
import coop.genoot.support.RequestState;
import coop.genoot.support.Requests;
import coop.genoot.support.attachments.web.FilesReading;
import coop.genoot.support.desk.SavedAnswers;
import coop.genoot.support.replies.RefusedReply;
import coop.genoot.support.replies.Replies;
import coop.genoot.support.web.DeskPage.Beside;
import coop.genoot.support.web.DeskPage.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the team's page of a request together. */
@Component
class DeskPages {
    private final Inbox inbox;
    private final Requests requests;
    private final RequestReading reading;
    private final TypedBefore before;
    private final FilesReading files;
    private final SavedAnswers saved;
    private final Replies replies;
    private final Merging merging;

    DeskPages(
            Inbox inbox,
            Requests requests,
            RequestReading reading,
            TypedBefore before,
            FilesReading files,
            Around around) {
        this.merging = around.merging();
        this.saved = around.saved();
        this.replies = around.replies();
        this.files = files;
        this.inbox = inbox;
        this.requests = requests;
        this.reading = reading;
        this.before = before;
    }

    /** What stands around the talk. */
    @Component
    record Around(SavedAnswers saved, Merging merging, Replies replies) {}

    /**
     * The page of a request.
     *
     * @param refused what was typed and cannot be taken; null when nothing was
     */
    DeskPage of(Actor me, Request request, @Nullable Typed refused) {
        var t = reading.words(me.language());
        var told = inbox.told(me, request.id()).orElseThrow();
        var notes = inbox.notes(me, request.id());
        var service = requests.serviceOf(me, request);
        var answer = before.next(me, request.id(), TypedBefore.MESSAGE, told.messages());
        var note = before.next(me, request.id(), TypedBefore.NOTE, notes);
        var typed = refused == null ? kept(me, answer.id(), note.id(), request) : refused;
        var handler = request.handler();
        return new DeskPage(
                reading.page(me, request, service, told, "team")
                        .writing(answer, files.part(me, answer.id(), "files"), typed),
                reading.lines(me, notes, true, t),
                answer,
                note,
                files.part(me, note.id(), "noteFiles"),
                beside(me, request, t),
                options(me, request, t),
                handler == null ? "" : handler.id().toString(),
                handler != null && handler.id().equals(me.person()),
                request.state() != RequestState.CLOSED,
                request.state().waitsForTeam());
    }

    private Beside beside(Actor me, Request request, Words t) {
        var followers = inbox.followers(me, request.id()).stream()
                .map(it -> new Beside.Follower(it.id().toString(), it.name()))
                .toList();
        var doubles = merging.doubles(me, request.id()).stream()
                .map(it -> Link.to("/inbox/" + it.id(), it.number() + " · " + it.subject()))
                .toList();
        return new Beside(
                followers,
                saved.of(me, request.id()),
                before.newRequest().id(),
                doubles,
                request.into() != null,
                replies.refusedOf(me, request).stream()
                        .map(it -> refused(it, t))
                        .toList());
    }

    private static Beside.Mail refused(RefusedReply it, Words t) {
        return new Beside.Mail(
                it.from(),
                t.dateTime(it.at()),
                it.subject(),
                it.text(),
                t.text(it.why().key()));
    }

    /** What was typed in the two forms that are kept, and what the others begin with. */
    private Typed kept(Actor me, java.util.UUID answer, java.util.UUID note, Request request) {
        var begin = Typed.of(
                Map.of("how", Answer.ANSWER.name(), "day", request.dueOn().toString()));
        for (var id : List.of(answer, note))
            for (var field : before.typed(me, id).values().entrySet())
                if (!field.getValue().isEmpty())
                    begin = begin.with(field.getKey(), field.getValue().getFirst());
        return begin;
    }

    private Options options(Actor me, Request request, Words t) {
        var others = inbox.others(me, request);
        var to = new ArrayList<Option>();
        others.colleagues()
                .forEach(it ->
                        to.add(Option.of("person:" + it.person(), t.text("support.hand-over.colleague", it.name()))));
        others.services()
                .forEach(it -> to.add(Option.of(
                        "service:" + it.id(),
                        t.text("support.hand-over.service", it.name().in(t.language())))));
        return new Options(
                Arrays.stream(Answer.values()).map(it -> answer(it, t)).toList(),
                to,
                Arrays.stream(Outcome.values())
                        .filter(Outcome::isChosen)
                        .map(it -> outcome(it, t))
                        .toList());
    }

    private static Option answer(Answer answer, Words t) {
        var key = answer.name().toLowerCase(Locale.ROOT);
        return Option.of(answer.name(), t.text("support.answer.how." + key))
                .withHint(t.text("support.answer.then." + key));
    }

    private static Option outcome(Outcome outcome, Words t) {
        return Option.of(outcome.name(), t.text(outcome.key()));
    }
}
