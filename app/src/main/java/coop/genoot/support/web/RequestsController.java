package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.support.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody asked, and for advisors what the members of their office asked. */
@Controller
class RequestsController {
    private static final int SHOWN = 50;
    private static final int MOST_UNFINISHED = 5;

    private final Requests requests;
    private final RequestReading reading;
    private final TypedBefore before;

    RequestsController(Requests requests, RequestReading reading, TypedBefore before) {
        this.requests = requests;
        this.reading = reading;
        this.before = before;
    }

    @GetMapping("/requests")
    ModelAndView list(Actor me) {
        var t = reading.words(me.language());
        var mine = requests.mine(me, SHOWN).stream()
                .map(it -> reading.row(it, true, reading.detail(it, t), "/requests/" + it.id(), t))
                .toList();
        var followed = requests.followed(me, SHOWN).stream()
                .map(it -> reading.row(
                        it, false, it.asker().name() + " · " + reading.detail(it, t), "/requests/" + it.id(), t))
                .toList();
        var ofOffices = requests.ofMyOffices(me, SHOWN).stream()
                .filter(it -> !it.isOf(me.person()))
                .map(it -> reading.row(
                        it, false, it.asker().name() + " · " + reading.detail(it, t), "/requests/" + it.id(), t))
                .toList();
        var unfinished = before.requests(me).stream()
                .limit(MOST_UNFINISHED)
                .map(it -> Link.to("/requests/new?draft=" + it.id(), begun(it, t)))
                .toList();
        var page = new RequestsPage(mine, followed, ofOffices, unfinished, me.has(Hat.ADVISOR));
        return new ModelAndView("support/requests", "page", page);
    }

    private static String begun(KeptDraft kept, Words t) {
        var subject = kept.text("subject").strip();
        var what = subject.isEmpty() ? t.text("support.requests.no-subject") : subject;
        return what + " · " + t.dateTime(kept.savedAt());
    }
}
