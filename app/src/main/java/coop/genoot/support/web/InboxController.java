package coop.genoot.support.web;

import coop.genoot.home.Tab;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.services.Service;
import coop.genoot.support.web.RequestsPage.Row;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the services somebody works for, what is late first. */
@Controller
class InboxController {
    private static final int SHOWN = 100;
    private static final int REST_SHOWN = 20;

    private final Inbox inbox;
    private final RequestReading reading;

    InboxController(Inbox inbox, RequestReading reading) {
        this.inbox = inbox;
        this.reading = reading;
    }

    @GetMapping("/inbox")
    ModelAndView list(Actor me, @RequestParam(defaultValue = "") String service) {
        var t = reading.words(me.language());
        var mine = inbox.services(me);
        var chosen =
                mine.stream().filter(it -> it.id().toString().equals(service)).toList();
        var looked = chosen.isEmpty() ? mine : chosen;
        var overdue = inbox.standing(me, looked).overdue();
        var page = new InboxPage(
                tabs(mine, chosen, t),
                overdue == 0 ? null : t.plural("support.inbox.overdue", overdue),
                rows(inbox.waiting(me, looked, SHOWN), t),
                rows(inbox.rest(me, looked, REST_SHOWN), t),
                !mine.isEmpty());
        return new ModelAndView("support/inbox", "page", page);
    }

    private static List<Tab> tabs(List<Service> mine, List<Service> chosen, Words t) {
        if (mine.size() < 2) return List.of();
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of(t.text("support.inbox.all"), "/inbox", chosen.isEmpty()));
        for (var it : mine)
            tabs.add(Tab.of(it.name().in(t.language()), "/inbox?service=" + it.id(), chosen.contains(it)));
        return tabs;
    }

    private List<Row> rows(List<Request> requests, Words t) {
        return requests.stream().map(it -> row(it, t)).toList();
    }

    private Row row(Request request, Words t) {
        var handler = request.handler();
        var who = handler == null ? t.text("support.inbox.nobody") : handler.name();
        var detail = request.asker().name() + " · " + reading.detail(request, t) + " · " + who;
        return reading.row(request, false, detail, "/inbox/" + request.id(), t);
    }
}
