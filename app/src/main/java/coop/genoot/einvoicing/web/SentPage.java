package coop.genoot.einvoicing.web;

import coop.genoot.einvoicing.Transmission;
import coop.genoot.einvoicing.TransmissionState;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Table.Row;
import coop.genoot.home.Tone;
import coop.genoot.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the e-invoices that went out fare; the stuck ones with a button each. */
public record SentPage(
        List<Tab> tabs,
        Table table,
        List<Stuck> stuck,
        @Nullable String older,
        boolean stuckOnly) {
    public SentPage {
        tabs = List.copyOf(tabs);
        stuck = List.copyOf(stuck);
    }

    /** One that waits for somebody: what it is, why, and where to post to try again. */
    public record Stuck(String title, String why, String retry) {}

    static SentPage of(List<Transmission> found, int rows, boolean stuckOnly, Words t) {
        var here = stuckOnly ? "/e-invoices/sent?stuck=true" : "/e-invoices/sent";
        var shown = found.subList(0, Math.min(rows, found.size()));
        var more = found.size() > rows
                ? here + (stuckOnly ? "&" : "?") + "after=" + shown.getLast().id()
                : null;
        var stuck = shown.stream()
                .filter(it -> it.state().isStuck())
                .map(it -> stuck(it, t))
                .toList();
        return new SentPage(EInvoicesMenu.tabs(here, t), table(shown, t), stuck, more, stuckOnly);
    }

    private static Stuck stuck(Transmission it, Words t) {
        var why = it.lastAnswer().isBlank() ? t.text(it.state().key()) : it.lastAnswer();
        return new Stuck(
                t.text("einvoicing.stuck", it.number(), it.recipient()),
                why,
                "/e-invoices/sent/" + it.document() + "/retry");
    }

    private static Table table(List<Transmission> sent, Words t) {
        return Table.of(
                t.text("einvoicing.tab.sent"),
                List.of(
                        Column.words(t.text("einvoicing.number")),
                        Column.words(t.text("einvoicing.client")),
                        Column.words(t.text("einvoicing.since")),
                        Column.words(t.text("einvoicing.state"))),
                sent.stream().map(it -> row(it, t)).toList());
    }

    private static Row row(Transmission it, Words t) {
        return Row.of(
                Cell.of(it.number()),
                Cell.of(it.recipient()).with(it.address().toString()),
                Cell.of(t.dateTime(it.plannedAt())),
                Cell.status(tone(it.state()), t.text(it.state().key())));
    }

    private static Tone tone(TransmissionState state) {
        return switch (state) {
            case PLANNED -> Tone.WAITING;
            case SENT -> Tone.NOW;
            case DELIVERED -> Tone.CALM;
            case REFUSED, GIVEN_UP -> Tone.PROBLEM;
        };
    }
}
