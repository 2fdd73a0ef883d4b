package coop.genoot.sales.followup.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientFacts;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.followup.ClientChoices;
import coop.genoot.sales.followup.ClientFactsPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new client, and changes to one: number first, the rest follows from it. */
@Controller
class ClientFormController {
    private static final String PAGE = "sales/client-form";

    private final Clients clients;
    private final Activities activities;
    private final ClientFacts facts;
    private final WordsOf words;
    private final Clock clock;

    ClientFormController(Clients clients, Activities activities, ClientFacts facts, WordsOf words, Clock clock) {
        this.clients = clients;
        this.activities = activities;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/clients/new")
    String blank(
            Actor me,
            @RequestParam(required = false) @Nullable ActivityId activity,
            @RequestParam(defaultValue = "") String then,
            Model model) {
        var id = new ClientId(TimeOrderedId.at(clock.instant()));
        var typed = Typed.of(TypedClient.empty("BE", me.language().code()).fields());
        if (activity != null) typed = typed.with("activity", activity.toString());
        typed = typed.with("then", then);
        return show(me, id, page(me, typed), List.of(), model);
    }

    @PostMapping("/clients/new")
    String create(Actor me, @RequestParam Map<String, String> fields, Model model, HttpServletResponse response) {
        return save(me, newId(fields.getOrDefault("id", "")), fields, model, response);
    }

    /** The id the page made when it was opened, so that sending twice keeps one client; a new one without it. */
    private ClientId newId(String typed) {
        return typed.isBlank() ? new ClientId(TimeOrderedId.at(clock.instant())) : ClientId.of(typed);
    }

    @GetMapping("/clients/{client}/edit")
    String edit(Actor me, @PathVariable ClientId client, Model model) {
        var known = NotHere.unless(clients.find(me, client));
        return show(me, client, page(me, Typed.of(TypedClient.of(known).fields())), List.of(), model);
    }

    @PostMapping("/clients/{client}/edit")
    String change(
            Actor me,
            @PathVariable ClientId client,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        NotHere.unless(clients.find(me, client));
        return save(me, client, fields, model, response);
    }

    private String save(Actor me, ClientId id, Map<String, String> fields, Model model, HttpServletResponse response) {
        var client = TypedClient.read(fields, "");
        if (fields.containsKey("lookup")) return show(me, id, lookedUp(me, fields, client), List.of(), model);
        var activity = activity(me, id, fields);
        var same = clients.withSameNumber(me, id, activity, client);
        try {
            if (!same.isEmpty() && !fields.containsKey("keepBoth"))
                throw new Invalid(List.of(Problem.at("keepBoth", "sales.client.problem.same-number")));
            clients.save(me, id, activity, client);
            return "redirect:" + (isForInvoice(fields) ? "/invoices/new?client=" : "/clients/") + id;
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(me, id, page(me, Typed.of(fields).refusedFor(invalid.problems())), same, model);
        }
    }

    /** Somebody who was making an invoice goes on with it. */
    private static boolean isForInvoice(Map<String, String> fields) {
        return "invoice".equals(fields.get("then"));
    }

    /** An existing client stays where it is; a new one goes to the chosen Activity, or the only one. */
    private ActivityId activity(Actor me, ClientId id, Map<String, String> fields) {
        var known = clients.find(me, id);
        if (known.isPresent()) return known.get().activity();
        var mine = activities.managedBy(me).stream().map(ActivityView::id).toList();
        return mine.stream()
                .filter(it -> it.toString().equals(fields.get("activity")))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(NotHere::new);
    }

    private ClientFactsPage page(Actor me, Typed typed) {
        return ClientFactsPage.of("", typed, ClientChoices.in(words.in(me.language())));
    }

    /** The way without scripts: the same form again, with what the register knows. */
    private ClientFactsPage lookedUp(Actor me, Map<String, String> fields, TypedClient client) {
        var found = facts.complete(client);
        var typed = new HashMap<>(fields);
        typed.putAll(found.client().fields());
        var choices = ClientChoices.in(words.in(me.language()));
        return new ClientFactsPage("", Typed.of(typed).refusedFor(found.problems()), choices, found.answer());
    }

    private String show(Actor me, ClientId id, ClientFactsPage form, List<Client> same, Model model) {
        var client = clients.find(me, id).orElse(null);
        var mine = activities.managedBy(me).stream()
                .map(it -> Option.of(it.id().toString(), it.name()))
                .toList();
        var action = client == null ? "/clients/new" : "/clients/" + id + "/edit";
        var choice = client == null && mine.size() > 1 ? mine : List.<Option>of();
        model.addAttribute("page", new ClientFormPage(id, client, action, form.typed(), form, choice, same));
        return PAGE;
    }
}
