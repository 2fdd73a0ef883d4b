package coop.genoot.sales.overview.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceFilter.Show;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** All invoices and credit notes, newest first, narrowed by stage, client and words (requirement D-03). */
@Controller
class InvoiceListController {
    private static final int A_PAGE = 25;

    private final InvoiceOverview invoices;
    private final Activities activities;
    private final Timeline timeline;
    private final WordsOf words;
    private final Clock clock;

    InvoiceListController(
            InvoiceOverview invoices, Activities activities, Timeline timeline, WordsOf words, Clock clock) {
        this.invoices = invoices;
        this.activities = activities;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/invoices")
    ModelAndView list(
            Actor me,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(name = "words", defaultValue = "") String typed,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID after) {
        var filter = new InvoiceFilter(show, List.of(), client == null ? null : new ClientId(client), typed);
        var key = day == null || after == null ? null : new InvoiceSummary.Key(day, after);
        var found = invoices.list(me, filter, key, A_PAGE + 1);
        var shown = found.subList(0, Math.min(A_PAGE, found.size()));
        var older = found.size() > A_PAGE ? older(filter, shown.getLast()) : null;
        var t = words.in(me.language());
        var page = new InvoicesPage(
                tabs(filter, t),
                table(me, shown, t),
                filter.words(),
                show.name(),
                client == null ? null : client.toString(),
                older,
                standing(me, t),
                key != null
                        || show != Show.ALL
                        || client != null
                        || !filter.words().isEmpty(),
                me.has(Hat.MANAGER));
        return new ModelAndView("sales/overview/list", "page", page);
    }

    private Table table(Actor me, List<InvoiceSummary> shown, Words t) {
        var names = activities.byId(
                shown.stream().map(it -> it.activity().value()).distinct().toList());
        var today = LocalDate.now(clock);
        var columns = List.of(
                Column.words(t.text("sales.invoice.column.number")),
                Column.words(t.text("sales.invoice.column.client")),
                Column.words(t.text("sales.invoice.column.date")),
                Column.words(t.text("sales.invoice.column.state")),
                Column.number(t.text("sales.invoice.column.total")));
        var rows = new ArrayList<Table.Row>();
        var next = timeline.nextOf(me, shown.stream().map(it -> it.id().value()).toList());
        for (var it : shown) {
            var step = next.get(it.id().value());
            var held = step != null && step.isHeld(today) ? " · " + t.text("timeline.on-stand-by") : "";
            rows.add(row(it, names.size() > 1 ? names : Map.of(), held, today, t));
        }
        return Table.of(t.text("sales.invoice.list.title"), columns, rows);
    }

    private static Table.Row row(
            InvoiceSummary it, Map<UUID, ActivityView> names, String held, LocalDate today, Words t) {
        var activity = names.get(it.activity().value());
        var detail = activity == null ? t.text(it.kind().key()) : activity.name();
        var total = it.kind().isCredit() ? it.total().negated() : it.total();
        return Table.Row.of(
                new Cell(it.number(), "/invoices/" + it.id(), detail + held, null),
                Cell.of(it.buyerName()),
                Cell.of(t.shortDate(it.issuedOn())),
                Cell.status(it.state().tone(it.isLate(today)), it.state().words(it.daysLate(today), t)),
                Cell.of(t.money(total)));
    }

    private String standing(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return "";
        var standing = invoices.standing(me);
        if (standing.open() == 0) return t.text("sales.invoice.standing.none");
        var open = t.plural("sales.invoice.standing.open", standing.open(), t.money(standing.openTotal()));
        if (standing.late() == 0) return open;
        return open + " " + t.plural("sales.invoice.standing.late", standing.late(), t.money(standing.lateTotal()));
    }

    private static List<Tab> tabs(InvoiceFilter filter, Words t) {
        return Arrays.stream(Show.values())
                .map(show -> Tab.of(t.text(show.key()), address(filter, show).toUriString(), show == filter.show()))
                .toList();
    }

    private static String older(InvoiceFilter filter, InvoiceSummary last) {
        return address(filter, filter.show())
                .queryParam("day", last.issuedOn())
                .queryParam("after", last.id())
                .toUriString();
    }

    private static UriComponentsBuilder address(InvoiceFilter filter, Show show) {
        var address = UriComponentsBuilder.fromPath("/invoices").queryParam("show", show);
        if (filter.client() != null) address.queryParam("client", filter.client());
        if (!filter.words().isEmpty()) address.queryParam("words", UriUtils.encode(filter.words(), UTF_8));
        return address;
    }
}
