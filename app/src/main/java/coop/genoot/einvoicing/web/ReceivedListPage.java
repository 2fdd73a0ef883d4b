package coop.genoot.einvoicing.web;

import coop.genoot.einvoicing.ReceivedInvoice;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Table.Row;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of what came in, with the place to bring more. */
public record ReceivedListPage(
        List<Tab> tabs, Table table, @Nullable String older, boolean waiting, boolean mayBring, Typed typed) {
    public ReceivedListPage {
        tabs = List.copyOf(tabs);
    }

    static ReceivedListPage of(
            List<ReceivedInvoice> found, int rows, boolean waiting, int waits, boolean mayBring, Typed typed, Words t) {
        var here = waiting ? "/e-invoices?waiting=true" : "/e-invoices";
        var tabs = EInvoicesMenu.tabs(here, t).stream()
                .map(tab -> tab.href().endsWith("waiting=true") ? tab.counting(waits) : tab)
                .toList();
        var shown = found.subList(0, Math.min(rows, found.size()));
        var more = found.size() > rows
                ? here + (waiting ? "&" : "?") + "after=" + shown.getLast().id()
                : null;
        return new ReceivedListPage(tabs, table(shown, t), more, waiting, mayBring, typed);
    }

    private static Table table(List<ReceivedInvoice> invoices, Words t) {
        return Table.of(
                t.text("einvoicing.tab.received"),
                List.of(
                        Column.words(t.text("einvoicing.seller")),
                        Column.words(t.text("einvoicing.number")),
                        Column.words(t.text("einvoicing.issued-on")),
                        Column.words(t.text("einvoicing.due-on")),
                        Column.number(t.text("einvoicing.payable")),
                        Column.words(t.text("einvoicing.for"))),
                invoices.stream().map(it -> row(it, t)).toList());
    }

    private static Row row(ReceivedInvoice it, Words t) {
        var due = it.dueOn();
        var kind = it.credit() ? t.text("einvoicing.kind.credit") : t.text("einvoicing.kind.invoice");
        return Row.of(
                Cell.link(it.seller(), "/e-invoices/received/" + it.id()).with(kind),
                Cell.of(it.number()),
                Cell.of(t.shortDate(it.issuedOn())),
                due == null ? Cell.blank() : Cell.of(t.shortDate(due)),
                Cell.of(t.money(it.payable())),
                it.activity() == null
                        ? Cell.status(Tone.WAITING, t.text("einvoicing.for.nobody-yet"))
                        : Cell.status(Tone.CALM, t.text("einvoicing.for.an-activity")));
    }
}
