package coop.genoot.sales.followup.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.VatChecks;
import coop.genoot.sales.followup.Deals;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of clients, and one client. */
@Controller
class ClientsController {
    private static final int ON_A_PAGE = 30;
    private static final int DEALS_SHOWN = 50;

    private final Clients clients;
    private final Activities activities;
    private final VatChecks checks;
    private final PayingHabits habits;
    private final List<DocumentLinks> links;
    private final Deals deals;
    private final WordsOf words;

    ClientsController(
            Clients clients, Activities activities, VatChecks checks, Around around, Deals deals, WordsOf words) {
        this.clients = clients;
        this.activities = activities;
        this.checks = checks;
        this.habits = around.habits();
        this.links = around.links();
        this.deals = deals;
        this.words = words;
    }

    /** How they pay, and what other rooms do with a client. */
    @Component
    record Around(PayingHabits habits, List<DocumentLinks> links) {}

    @GetMapping("/clients")
    String list(
            Actor me,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(required = false) @Nullable ClientId after,
            @RequestParam(required = false) @Nullable ActivityId activity,
            Model model) {
        var shown = shown(me, activity);
        var ids = shown.stream().map(ActivityView::id).toList();
        var found = archived
                ? clients.searchArchived(me, ids, find, after, ON_A_PAGE)
                : clients.search(me, ids, find, after, ON_A_PAGE);
        var older = found.size() < ON_A_PAGE
                ? null
                : UriComponentsBuilder.fromPath("/clients")
                        .queryParam("find", "{find}")
                        .queryParam("archived", archived)
                        .queryParam("after", found.getLast().id())
                        .encode()
                        .buildAndExpand(find)
                        .toUriString();
        var names = new LinkedHashMap<ActivityId, String>();
        if (shown.size() > 1) shown.forEach(it -> names.put(it.id(), it.name()));
        model.addAttribute("page", new ClientsPage(found, find, archived, older, names));
        return "sales/clients";
    }

    @GetMapping("/clients/{client}")
    String show(Actor me, @PathVariable ClientId client, Model model) {
        var known = NotHere.unless(clients.find(me, client));
        var t = words.in(me.language());
        var sold = deals.ofClient(me, known, DEALS_SHOWN, t);
        var asks = links.stream()
                .flatMap(it -> it.linksFor(me, ClientDocuments.of(known), t).stream())
                .toList();
        model.addAttribute(
                "page",
                new ClientPage(
                        known,
                        checks.latest(known).orElse(null),
                        habits.of(me, client).orElse(null),
                        sold,
                        activities.isManagedBy(me, known.activity()),
                        asks));
        return "sales/client";
    }

    @PostMapping("/clients/{client}/archive")
    String archive(Actor me, @PathVariable ClientId client) {
        NotHere.unless(clients.find(me, client));
        clients.archive(me, client);
        return "redirect:/clients/" + client;
    }

    @PostMapping("/clients/{client}/archive/end")
    String restore(Actor me, @PathVariable ClientId client) {
        NotHere.unless(clients.find(me, client));
        clients.restore(me, client);
        return "redirect:/clients/" + client;
    }

    /** Asks the register of VAT numbers again. */
    @PostMapping("/clients/{client}/vat-check")
    String check(Actor me, @PathVariable ClientId client) {
        checks.check(NotHere.unless(clients.find(me, client)));
        return "redirect:/clients/" + client;
    }

    private List<ActivityView> shown(Actor me, @Nullable ActivityId activity) {
        if (activity == null) return activities.managedBy(me);
        return List.of(NotHere.unless(activities.find(me, activity)));
    }
}
