package coop.genoot.home.web;

import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.home.Brand;
import coop.genoot.home.Columns;
import coop.genoot.home.Curve;
import coop.genoot.home.Fact;
import coop.genoot.home.Figure;
import coop.genoot.home.Ladder;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.StepSwitch;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Believable contents for the style page, in the reader's language. */
final class StyleSamples {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final long[] WEEKS = {
        252_000, 268_000, 214_000, 195_000, 106_000, 236_000, 301_000, 286_000, 352_000, 322_000, 371_000, 396_000
    };
    private static final long[] HOPES = {
        252_000, 268_000, 214_000, 195_000, 106_000, 312_000, 388_000, 380_000, 452_000, 429_000, 466_000, 512_000
    };

    private final Words t;

    private StyleSamples(Words t) {
        this.t = t;
    }

    static StylePage in(Words t) {
        var samples = new StyleSamples(t);
        return new StylePage(
                samples.ladder(),
                samples.figures(),
                samples.curve(),
                samples.columns(),
                samples.moments(),
                samples.facts(),
                samples.table(),
                samples.refused(),
                samples.options(),
                List.of(
                        Brand.of("La Volière"),
                        Brand.of("Atelier Nord", "#17906b"),
                        Brand.of("Bosk & Co", "#46205a"),
                        Brand.of("Zilt", "#8fb7ff")));
    }

    private Ladder ladder() {
        return new Ladder(
                "sample-ladder",
                t.text("home.style.ladder", euros(346_000), euros(94_000), euros(252_000), euros(187_000)),
                List.of(
                        part(Ladder.Kind.FREE, "home.style.free", 252_000),
                        part(Ladder.Kind.PLANNED, "home.style.planned", 94_000),
                        part(Ladder.Kind.COMING, "home.style.coming", 187_000)));
    }

    private Ladder.Part part(Ladder.Kind kind, String key, long cents) {
        return new Ladder.Part(kind, t.text(key), euros(cents), cents);
    }

    private List<Figure> figures() {
        var sums = List.of(
                Sum.of(t.text("home.style.received"), euros(1_284_000)),
                Sum.of(t.text("home.style.contribution"), "− " + euros(83_460))
                        .because(t.text("home.style.contribution.why")),
                Sum.of(t.text("home.style.costs"), "− " + euros(854_540)),
                Sum.total(t.text("home.style.available"), euros(346_000)));
        var more = Link.to("/style", t.text("home.style.all-lines"));
        return List.of(
                new Figure(
                        "why-free",
                        t.text("home.style.free"),
                        euros(252_000),
                        t.text("home.style.free.why"),
                        sums,
                        more),
                new Figure(
                        "why-available",
                        t.text("home.style.available"),
                        euros(346_000),
                        t.text("home.style.available.why"),
                        sums,
                        more),
                new Figure(
                        "why-coming",
                        t.text("home.style.coming"),
                        euros(187_000),
                        t.text("home.style.coming.why"),
                        List.of(),
                        more));
    }

    private Curve curve() {
        var points = IntStream.range(0, WEEKS.length)
                .mapToObj(i -> new Curve.Point(t.dayAndMonth(FIRST.plusWeeks(i)), euros(WEEKS[i]), WEEKS[i], HOPES[i]))
                .toList();
        var lowest = t.text("home.style.lowest", t.dayAndMonth(FIRST.plusWeeks(4)), euros(106_000));
        return new Curve("sample-curve", t.text("home.style.weeks"), lowest, points);
    }

    private Columns columns() {
        long[] months = {182_000, 240_000, 96_000, -38_000, 214_000, 305_000};
        var columns = IntStream.range(0, months.length)
                .mapToObj(i -> new Columns.Column(
                        t.dayAndMonth(LocalDate.of(2026, 6 + i, 1)).replaceFirst("^\\S+ ", ""),
                        euros(months[i]),
                        months[i]))
                .toList();
        return new Columns(t.text("home.style.months"), t.text("home.style.best-month"), columns);
    }

    private List<Moment> moments() {
        return List.of(
                Moment.past(day(-39), t.text("home.style.sent"))
                        .because(t.text("home.style.opened"))
                        .with(Link.to("/style", t.text("home.style.see-sent"))),
                Moment.now(t.text("home.timeline.is-now"), t.text("home.style.waiting"))
                        .because(t.text("home.style.waiting.why")),
                Moment.next(day(0), t.text("home.style.reminder", 1), choice(1, false))
                        .because(t.text("home.style.told-before")),
                Moment.next(day(14), t.text("home.style.reminder", 2), choice(2, true))
                        .because(t.text("home.style.asked-to-wait")));
    }

    private StepSwitch choice(int number, boolean onStandBy) {
        return new StepSwitch("/style", t.text("home.style.reminder", number), onStandBy);
    }

    private List<Fact> facts() {
        return List.of(
                Fact.of(t.text("home.style.client"), "Festival aan Zee vzw").changedAt("/style"),
                Fact.of(t.text("home.style.address"), "Visserskaai 12, 8400 Oostende")
                        .changedAt("/style"),
                Fact.of(t.text("home.style.due"), t.date(FIRST.minusDays(9))));
    }

    private Table table() {
        var columns = List.of(
                Table.Column.words(t.text("home.style.invoice")),
                Table.Column.words(t.text("home.style.client")),
                Table.Column.words(t.text("home.style.state")),
                Table.Column.number(t.text("home.style.amount")));
        var rows = List.of(
                row("2026-0417", "Festival aan Zee vzw", Tone.PROBLEM, "home.style.late", 62_000),
                row("2026-0418", "Museum Ter Dijk", Tone.NOW, "home.style.not-paid", 145_000),
                row("2026-0411", "Compagnie du Phare", Tone.CALM, "home.style.paid", 89_550));
        var total = Table.Row.of(
                Table.Cell.of(t.text("home.style.total")),
                Table.Cell.blank(),
                Table.Cell.blank(),
                Table.Cell.of(euros(296_550)));
        return Table.of(t.text("home.style.invoices"), columns, rows).withTotal(total);
    }

    private Table.Row row(String number, String client, Tone tone, String state, long cents) {
        return Table.Row.of(
                Table.Cell.link(number, "/style").with(t.shortDate(FIRST.minusDays(30))),
                Table.Cell.of(client),
                Table.Cell.status(tone, t.text(state)),
                Table.Cell.of(euros(cents)));
    }

    private Typed refused() {
        return Typed.of(Map.of("amount", "12,5O", "email", "nadia@", "day", "2026-11-24", "pay", "days"))
                .refusedFor(List.of(
                        Problem.at("email", "home.style.wrong-email"),
                        Problem.at("amount", "home.style.wrong-amount")));
    }

    private List<Option> options() {
        return List.of(
                Option.of("days", t.text("home.style.per-day")).withHint(t.text("home.style.per-day.hint")),
                Option.of("hours", t.text("home.style.per-hour")));
    }

    private String day(int offset) {
        return t.dayAndMonth(FIRST.plusDays(offset));
    }

    private String euros(long cents) {
        return t.money(Money.euroCents(cents));
    }
}
