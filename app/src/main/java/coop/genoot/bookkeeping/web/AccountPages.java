package coop.genoot.bookkeeping.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.bookkeeping.AccountExtract;
import coop.genoot.bookkeeping.AccountLine;
import coop.genoot.bookkeeping.AccountTab;
import coop.genoot.bookkeeping.ActivityAccounts;
import coop.genoot.home.Fact;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of an account together. */
@Component
class AccountPages {
    private static final int LINES = 50;
    private static final int YEARS_SHOWN = 4;

    private final Clock clock;

    AccountPages(Clock clock) {
        this.clock = clock;
    }

    /** What the form asks for; without a period, this year. */
    ActivityAccounts.Query query(PeriodForm form) {
        var year = LocalDate.now(clock).getYear();
        return new ActivityAccounts.Query(
                AccountTab.of(form.tab()),
                form.from(LocalDate.of(year, 1, 1)),
                form.until(LocalDate.of(year, 12, 31)),
                form.words(),
                form.place(),
                LINES);
    }

    /** Lines about costs lead to their claims for who may read those. */
    AccountPage page(
            ActivityView activity, ActivityAccounts.Query query, AccountExtract extract, boolean claims, Words t) {
        var address = "/account/" + activity.id();
        return new AccountPage(
                activity.name(),
                address,
                query.tab().code(),
                t.text("bookkeeping.account.tab." + query.tab().code() + ".why"),
                tabs(address, query, t),
                typed(query),
                years(address, activity, query, t),
                sums(extract, t),
                table(address, extract, claims, t),
                query.before() == null ? null : at(address, query, null),
                extract.next() == null ? null : at(address, query, PeriodForm.text(extract.next())),
                at(address + "/file", query, null) + "&form=CSV",
                at(address + "/file", query, null) + "&form=XLSX");
    }

    private static List<Tab> tabs(String address, ActivityAccounts.Query query, Words t) {
        return Arrays.stream(AccountTab.values())
                .map(tab -> Tab.of(
                        t.text("bookkeeping.account.tab." + tab.code()),
                        at(
                                address,
                                new ActivityAccounts.Query(
                                        tab, query.from(), query.until(), query.search(), null, LINES),
                                null),
                        tab == query.tab()))
                .toList();
    }

    private static Typed typed(ActivityAccounts.Query query) {
        return Typed.of(
                Map.of("from", query.from().toString(), "until", query.until().toString(), "q", query.search()));
    }

    /** The last years since the Activity began, each one click away. */
    private List<Tab> years(String address, ActivityView activity, ActivityAccounts.Query query, Words t) {
        int last = LocalDate.now(clock).getYear();
        int first = Math.max(activity.openedOn().getYear(), last - YEARS_SHOWN + 1);
        return IntStream.rangeClosed(0, last - first)
                .mapToObj(back -> year(address, query, last - back))
                .toList();
    }

    private static Tab year(String address, ActivityAccounts.Query query, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var whole = new ActivityAccounts.Query(query.tab(), first, last, query.search(), null, LINES);
        return Tab.of(
                Integer.toString(year),
                at(address, whole, null),
                query.from().equals(first) && query.until().equals(last));
    }

    private static List<Fact> sums(AccountExtract extract, Words t) {
        return List.of(
                Fact.of(t.text("bookkeeping.account.opening"), t.money(extract.opening())),
                Fact.of(t.text("bookkeeping.account.in"), t.money(extract.in())),
                Fact.of(t.text("bookkeeping.account.out"), t.money(extract.out().negated())),
                Fact.of(t.text("bookkeeping.account.closing"), t.money(extract.closing())));
    }

    private static Table table(String address, AccountExtract extract, boolean claims, Words t) {
        var columns = List.of(
                Column.words(t.text("bookkeeping.column.what")),
                Column.words(t.text("bookkeeping.column.day")),
                Column.number(t.text("bookkeeping.column.amount")),
                Column.number(t.text("bookkeeping.column.balance")));
        var rows = extract.lines().stream()
                .map(line -> Table.Row.of(
                        what(line, href(address, line, claims), t),
                        Cell.of(t.shortDate(line.on())),
                        Cell.of(t.amount(line.amount())),
                        Cell.of(t.amount(line.balance()))))
                .toList();
        return Table.of(t.text("bookkeeping.account.lines"), columns, rows);
    }

    private static @Nullable String href(String address, AccountLine line, boolean claims) {
        if (line.subject() == null || line.isWage()) return null;
        if (line.isCost()) return claims ? "/receipts/" + line.subject() : null;
        return address + "/about/" + line.subject();
    }

    private static Cell what(AccountLine line, @Nullable String href, Words t) {
        var words = line.number().isEmpty() ? t.text(line.key()) : t.text(line.key()) + " " + line.number();
        var cell = href == null ? Cell.of(words) : Cell.link(words, href);
        return cell.with(line.isContribution() ? t.text("bookkeeping.account.contribution-why") : line.counterpart());
    }

    private static String at(String address, ActivityAccounts.Query query, @Nullable String after) {
        var to = UriComponentsBuilder.fromPath(address)
                .queryParam("show", query.tab().code())
                .queryParam("from", query.from())
                .queryParam("until", query.until());
        if (!query.search().isEmpty()) to.queryParam("q", "{q}");
        if (after != null) to.queryParam("after", after);
        return to.encode().buildAndExpand(Map.of("q", query.search())).toUriString();
    }
}
