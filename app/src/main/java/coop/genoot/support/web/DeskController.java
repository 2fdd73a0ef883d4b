package coop.genoot.support.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Inbox;
import coop.genoot.support.Merging;
import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import coop.genoot.support.attachments.web.FilesReading;
import coop.genoot.support.desk.Followers;
import coop.genoot.support.desk.Plans;
import coop.genoot.support.desk.SavedAnswer;
import coop.genoot.support.desk.SavedAnswers;
import coop.genoot.support.desk.Task;
import coop.genoot.support.opened.RequestTraces;
import coop.genoot.support.services.ServiceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request on the desk of its team: taking it, answering, noting, handing over, another term, closing. */
@Controller
@RequestMapping("/inbox/{request}")
class DeskController {
    private final Inbox inbox;
    private final DeskPages pages;
    private final TypedBefore before;
    private final FilesReading files;
    private final Beside beside;
    private final RequestTraces traces;

    DeskController(
            Inbox inbox, DeskPages pages, TypedBefore before, FilesReading files, Beside beside, RequestTraces traces) {
        this.inbox = inbox;
        this.pages = pages;
        this.before = before;
        this.files = files;
        this.beside = beside;
        this.traces = traces;
    }

    /** What helps at the desk. */
    @Component
    record Beside(Followers followers, SavedAnswers saved, Plans plans, Merging merging) {}

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID request) {
        var found = find(me, request);
        traces.atDesk(me, found);
        return new ModelAndView("support/desk", "page", pages.of(me, found, null));
    }

    /** What changed since the page was made; nothing, most of the time. What is being typed is never part of it. */
    @GetMapping("/live")
    ModelAndView live(Actor me, @PathVariable UUID request, @RequestParam(defaultValue = "") String seen) {
        if (NotHere.unless(inbox.pulse(me, new RequestId(request))).equals(seen))
            return new ModelAndView("support/live-same", Map.of(), HttpStatus.NO_CONTENT);
        var found = find(me, request);
        traces.atDesk(me, found);
        var page = pages.of(me, found, null);
        return new ModelAndView(
                "support/live", Map.of("page", page.request(), "pulse", page.pulse(), "notes", page.notes()));
    }

    @PostMapping("/taking")
    ModelAndView take(
            Actor me,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> inbox.take(me, id, DeskReading.person(seen)));
    }

    @PostMapping("/messages")
    ModelAndView answer(Actor me, @PathVariable UUID request, @RequestParam UUID draft, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> {
            files.keep(me, draft, "files", sent, id);
            inbox.answer(me, id, draft, typed.value("answer"), DeskReading.how(typed));
            before.sent(me, draft);
        });
    }

    @PostMapping("/notes")
    ModelAndView note(Actor me, @PathVariable UUID request, @RequestParam UUID draft, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> {
            files.keep(me, draft, "noteFiles", sent, id);
            inbox.note(me, id, draft, typed.value("note"));
            before.sent(me, draft);
        });
    }

    /** To a colleague, or to another service; then it is not the sender's any more. */
    @PostMapping("/passing-on")
    ModelAndView passOn(Actor me, @PathVariable UUID request, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> {
            var to = DeskReading.to(typed);
            if (to.service()) inbox.sendOn(me, id, new ServiceId(to.id()), typed.value("handWhy"));
            else inbox.handOver(me, id, new PersonId(to.id()), typed.value("handWhy"));
        });
    }

    @PostMapping("/term")
    ModelAndView moveTerm(Actor me, @PathVariable UUID request, HttpServletRequest sent) {
        return act(
                me,
                request,
                sent,
                (id, typed) -> inbox.moveTerm(me, id, DeskReading.day(typed), typed.value("termWhy")));
    }

    @PostMapping("/closing")
    ModelAndView close(Actor me, @PathVariable UUID request, @RequestParam UUID message, HttpServletRequest sent) {
        return act(
                me,
                request,
                sent,
                (id, typed) -> inbox.close(me, id, message, DeskReading.outcome(typed), typed.value("closing")));
    }

    /** A member who is concerned too reads along from now on. */
    @PostMapping("/followers")
    ModelAndView letFollow(Actor me, @PathVariable UUID request, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> beside.followers().add(me, id, typed.value("follower")));
    }

    @PostMapping("/followers/{person}/removal")
    ModelAndView letFollowNoMore(
            Actor me, @PathVariable UUID request, @PathVariable UUID person, HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> inbox.letFollowNoMore(me, id, new PersonId(person)));
    }

    /** With another one that asks the same. */
    @PostMapping("/merging")
    ModelAndView merge(Actor me, @PathVariable UUID request, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> beside.merging().merge(me, id, typed.value("into")));
    }

    @PostMapping("/separation")
    ModelAndView separate(Actor me, @PathVariable UUID request, HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> beside.merging().separate(me, id));
    }

    @PostMapping("/saved-answers")
    ModelAndView save(Actor me, @PathVariable UUID request, @RequestParam UUID saved, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> {
            var answer = new SavedAnswer(saved, typed.value("savedTitle"), typed.value("savedText"));
            beside.saved().keep(me, id, answer);
        });
    }

    @PostMapping("/saved-answers/{saved}/removal")
    ModelAndView forget(Actor me, @PathVariable UUID request, @PathVariable UUID saved, HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> beside.saved().remove(me, id, saved));
    }

    @PostMapping("/tasks")
    ModelAndView plan(Actor me, @PathVariable UUID request, @RequestParam UUID step, HttpServletRequest sent) {
        return act(me, request, sent, (id, typed) -> {
            var task = new Task(step, typed.value("phase"), typed.value("task"), null, null);
            beside.plans().add(me, id, task);
        });
    }

    /** Ticks a step or opens it again, whichever the button said. */
    @PostMapping("/tasks/{task}")
    ModelAndView tick(
            Actor me,
            @PathVariable UUID request,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "false") boolean done,
            HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> beside.plans().tick(me, id, task, done));
    }

    @PostMapping("/tasks/{task}/removal")
    ModelAndView drop(Actor me, @PathVariable UUID request, @PathVariable UUID task, HttpServletRequest sent) {
        return act(me, request, sent, (id, _) -> beside.plans().remove(me, id, task));
    }

    private interface Act {
        void on(RequestId id, Typed typed);
    }

    /** Does it and shows the request again, or the inbox when it went to another desk; a refusal keeps all typed. */
    private ModelAndView act(Actor me, UUID request, HttpServletRequest sent, Act act) {
        var found = find(me, request);
        var typed = Typed.from(sent.getParameterMap());
        try {
            act.on(found.id(), typed);
            boolean stillHere = inbox.find(me, found.id()).isPresent();
            return new ModelAndView("redirect:" + (stillHere ? "/inbox/" + request : "/inbox"));
        } catch (Invalid invalid) {
            return refused(me, found, typed, invalid.problems());
        } catch (Refused no) {
            return refused(me, found, typed, List.of(new Problem("", no.key(), no.values())));
        }
    }

    private ModelAndView refused(Actor me, Request request, Typed typed, List<Problem> problems) {
        var present = inbox.find(me, request.id()).orElse(request);
        traces.atDesk(me, present);
        var page = pages.of(me, present, typed.refusedFor(problems));
        return new ModelAndView("support/desk", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Request find(Actor me, UUID request) {
        return NotHere.unless(inbox.find(me, new RequestId(request)));
    }
}
