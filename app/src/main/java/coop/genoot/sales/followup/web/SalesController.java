package coop.genoot.sales.followup.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.home.Option;
import coop.genoot.home.Tab;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.followup.Deal;
import coop.genoot.sales.followup.DealSource;
import coop.genoot.sales.followup.Deals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one list of drafts, quotes, orders and invoices (requirement D-03). */
@Controller
class SalesController {
    private static final int SHOWN = 100;
    private static final int MOST_CLIENTS = 500;
    private static final int CHOICES = 50;
    private static final String ALL = "all";
    private static final String LATE = "late";

    private final Deals deals;
    private final Clients clients;
    private final Activities activities;
    private final WordsOf words;

    SalesController(Deals deals, Clients clients, Activities activities, WordsOf words) {
        this.deals = deals;
        this.clients = clients;
        this.activities = activities;
        this.words = words;
    }

    @GetMapping("/sales")
    String list(
            Actor me,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(required = false) @Nullable ActivityId activity,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        if (activity == null && !me.has(Hat.MANAGER)) return choose(find.strip(), model);
        var t = words.in(me.language());
        var one = activity == null ? null : NotHere.unless(activities.find(me, activity));
        var shown = one == null ? mine(me) : List.of(one.id());
        var wanted = Arrays.stream(Deal.Stage.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(stage))
                .findFirst()
                .orElse(null);
        boolean late = stage.equals(LATE);
        boolean open = wanted == null && !late && !stage.equals(ALL);
        var whose = client.isBlank() ? null : clientId(client);
        var filter = new DealSource.Filter(shown, whose, wanted, open, late, SHOWN);
        var found = deals.find(me, filter, t);
        var choices = clients.search(me, shown, "", null, MOST_CLIENTS).stream()
                .map(it -> Option.of(it.id().toString(), it.name()))
                .toList();
        boolean mayAct = one == null || activities.isManagedBy(me, one.id());
        var tabs = tabs(stage, of(client, one), t);
        model.addAttribute("page", new SalesPage(found, tabs, choices, stage, client, overdue(found, t), one, mayAct));
        return "sales/sales";
    }

    /** How much of what is shown should have been paid; empty when all is well. */
    private static String overdue(List<Deal> shown, Words t) {
        var late = shown.stream()
                .filter(Deal::overdue)
                .filter(it -> it.total() != null)
                .toList();
        if (late.isEmpty()) return "";
        var sum = late.stream().map(Deal::total).reduce(Money.noEuros(), Money::plus);
        return t.plural("sales.overdue", late.size(), t.money(sum));
    }

    /** Whoever manages no Activity says first whose sales they want to see, among those within their reach. */
    private String choose(String find, Model model) {
        var found = activities.search(find, CHOICES + 1);
        var shown = found.subList(0, Math.min(CHOICES, found.size()));
        model.addAttribute("page", new ChooseActivityPage(shown, find, found.size() > CHOICES));
        return "sales/choose-activity";
    }

    /** What every address of the list keeps of the choice. */
    private static String of(String client, @Nullable ActivityView activity) {
        return (client.isBlank() ? "" : "&client=" + clientId(client))
                + (activity == null ? "" : "&activity=" + activity.id());
    }

    private static List<Tab> tabs(String stage, String of, Words t) {
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of(t.text("sales.stages.open"), "/sales?stage=" + of, stage.isEmpty()));
        for (var it : Deal.Stage.values()) {
            var name = it.name().toLowerCase(Locale.ROOT);
            tabs.add(Tab.of(t.text(it.key() + ".many"), "/sales?stage=" + name + of, stage.equals(name)));
        }
        tabs.add(Tab.of(t.text("sales.stages.late"), "/sales?stage=" + LATE + of, stage.equals(LATE)));
        tabs.add(Tab.of(t.text("sales.stages.all"), "/sales?stage=" + ALL + of, stage.equals(ALL)));
        return tabs;
    }

    private static ClientId clientId(String typed) {
        try {
            return new ClientId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            throw new NotHere();
        }
    }

    private List<ActivityId> mine(Actor me) {
        return activities.managedBy(me).stream().map(ActivityView::id).toList();
    }
}
