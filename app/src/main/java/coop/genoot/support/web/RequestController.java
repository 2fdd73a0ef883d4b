package coop.genoot.support.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Request;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.attachments.web.FilesReading;
import coop.genoot.support.opened.RequestTraces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking something, following it, writing back: the member's side of a request. */
@Controller
class RequestController {
    private static final String FILES = "files";

    private final Requests requests;
    private final RequestPages pages;
    private final Documents documents;
    private final TypedBefore before;
    private final FilesReading files;
    private final RequestTraces traces;

    RequestController(
            Requests requests,
            RequestPages pages,
            Documents documents,
            TypedBefore before,
            FilesReading files,
            RequestTraces traces) {
        this.traces = traces;
        this.files = files;
        this.requests = requests;
        this.pages = pages;
        this.documents = documents;
        this.before = before;
    }

    /** From the catalogue with a service, from a document with its mark, or from what was begun earlier. */
    @GetMapping("/requests/new")
    ModelAndView blank(
            Actor me,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(required = false) @Nullable UUID draft) {
        var kept = draft == null ? Typed.nothing() : before.typed(me, draft);
        var typed = kept.values().isEmpty() ? proposed(service, about) : kept;
        var form = draft == null ? before.newRequest() : before.at(me, draft, TypedBefore.REQUEST);
        return new ModelAndView("support/request-form", "page", pages.blank(me, form, typed));
    }

    @PostMapping("/requests")
    ModelAndView send(Actor me, @RequestParam UUID draft, HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        var form = new RequestForm(
                typed.value("service"), typed.value("activity"), typed.value("subject"), typed.value("text"));
        try {
            files.keep(me, draft, FILES, sent);
            var about = documents.marked(me, typed.value("about")).orElse(null);
            var request = requests.send(me, new RequestId(draft), form, about);
            before.sent(me, draft);
            return new ModelAndView("redirect:/requests/" + request.id());
        } catch (Invalid invalid) {
            var kept = before.at(me, draft, TypedBefore.REQUEST);
            var page = pages.blank(me, kept, typed.refusedFor(invalid.problems()));
            return new ModelAndView("support/request-form", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/requests/{request}")
    ModelAndView show(Actor me, @PathVariable UUID request) {
        return new ModelAndView("support/request", "page", page(me, find(me, request), null));
    }

    /** What changed since the page was made; nothing, most of the time. The form being typed in is never part of it. */
    @GetMapping("/requests/{request}/live")
    ModelAndView live(Actor me, @PathVariable UUID request, @RequestParam(defaultValue = "") String seen) {
        var id = new RequestId(request);
        if (NotHere.unless(requests.pulse(me, id)).equals(seen))
            return new ModelAndView("support/live-same", Map.of(), HttpStatus.NO_CONTENT);
        return new ModelAndView("support/live", "page", page(me, find(me, request), null));
    }

    @PostMapping("/requests/{request}/messages")
    ModelAndView reply(Actor me, @PathVariable UUID request, @RequestParam UUID draft, HttpServletRequest sent) {
        var found = find(me, request);
        var typed = Typed.from(sent.getParameterMap());
        try {
            files.keep(me, draft, FILES, sent, found.id());
            requests.reply(me, found.id(), draft, typed.value("reply"));
            before.sent(me, draft);
            return new ModelAndView("redirect:/requests/" + request + "#talk");
        } catch (Invalid invalid) {
            var page = page(me, found, typed.refusedFor(invalid.problems()));
            return new ModelAndView("support/request", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private RequestPage page(Actor me, Request request, @Nullable Typed typed) {
        traces.asReader(me, request);
        return pages.of(me, request, typed);
    }

    private Request find(Actor me, UUID request) {
        return NotHere.unless(requests.find(me, new RequestId(request)));
    }

    private static Typed proposed(String service, String about) {
        var fields = new HashMap<String, String>();
        if (!service.isEmpty()) fields.put("service", service);
        if (!about.isEmpty()) fields.put("about", about);
        return Typed.of(fields);
    }
}
