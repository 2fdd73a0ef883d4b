package coop.genoot.control.web;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.control.Checkers;
import coop.genoot.control.Rule;
import coop.genoot.control.RuleKind;
import coop.genoot.control.Rules;
import coop.genoot.control.afterwards.Week;
import coop.genoot.control.figures.ControlFigures.Figures;
import coop.genoot.control.figures.MonthFigures;
import coop.genoot.control.figures.RuleFigures;
import coop.genoot.control.web.FiguresPage.RuleLine;
import coop.genoot.control.web.FiguresPage.WeekLine;
import coop.genoot.home.Fact;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the figures and says in words what each rule does. */
@Component
class FiguresPages {
    private static final int HOURS_OF_A_DAY = 24;

    private final Rules rules;
    private final Checkers checkers;
    private final WordsOf words;

    FiguresPages(Rules rules, Checkers checkers, WordsOf words) {
        this.rules = rules;
        this.checkers = checkers;
        this.words = words;
    }

    FiguresPage of(Actor me, Figures figures, List<Entity> mine) {
        var t = words.in(me.language());
        boolean administers = rules.administers(me, figures.entity().id());
        return new FiguresPage(
                figures.entity().name(),
                tabs(mine, figures.entity()),
                figures.months().isEmpty() ? null : shares(figures, t),
                totals(figures.months(), t),
                months(figures.months(), t),
                figures.rules().stream()
                        .map(it -> line(it, figures.ofRules(), administers, t))
                        .toList(),
                figures.weeks().stream().map(it -> line(it, t)).toList(),
                administers ? "/control/entities/" + figures.entity().id() + "/rules/new" : null,
                !checkers.entitiesOf(me).isEmpty());
    }

    private static List<Tab> tabs(List<Entity> mine, Entity chosen) {
        if (mine.size() < 2) return List.of();
        return mine.stream()
                .map(it ->
                        Tab.of(it.name(), "/control?entity=" + it.id(), it.id().equals(chosen.id())))
                .toList();
    }

    private static Shares shares(Figures figures, Words t) {
        var goal = figures.goal().percent().movePointRight(2).longValue();
        long asked = figures.months().stream().mapToLong(MonthFigures::asked).sum();
        long stopped =
                figures.months().stream().mapToLong(MonthFigures::stopped).sum();
        var all = new MonthFigures(figures.months().getFirst().month(), asked, stopped, 0, 0, 0);
        var key = all.share() <= goal ? "control.share.below" : "control.share.above";
        return new Shares(
                t.text("control.share.title"),
                t.text(key, percent(all.share(), t), t.percent(figures.goal())),
                t.text("control.share.line", t.percent(figures.goal())),
                goal,
                figures.months().stream()
                        .map(it -> new Shares.Month(
                                label(it, t),
                                it.month().getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, t.locale()),
                                percent(it.share(), t),
                                it.share()))
                        .toList());
    }

    private static List<Fact> totals(List<MonthFigures> months, Words t) {
        if (months.isEmpty()) return List.of();
        long asked = months.stream().mapToLong(MonthFigures::asked).sum();
        long hours = months.stream().mapToLong(MonthFigures::waitedHours).sum();
        long reviewed = months.stream().mapToLong(MonthFigures::reviewed).sum();
        long found = months.stream().mapToLong(MonthFigures::found).sum();
        var year = new MonthFigures(months.getFirst().month(), asked, 0, hours, reviewed, found);
        return List.of(
                Fact.of(t.text("control.figures.asked"), number(asked, t)),
                Fact.of(t.text("control.figures.lost"), days(hours, t)),
                Fact.of(t.text("control.figures.reviewed"), number(reviewed, t)),
                Fact.of(t.text("control.figures.found"), number(year.perThousand(), t)));
    }

    private static Table months(List<MonthFigures> months, Words t) {
        var columns = List.of(
                Column.words(t.text("control.figures.month")),
                Column.number(t.text("control.figures.asked")),
                Column.number(t.text("control.figures.stopped")),
                Column.number(t.text("control.figures.share")),
                Column.number(t.text("control.figures.lost")),
                Column.number(t.text("control.figures.reviewed")),
                Column.number(t.text("control.figures.found")));
        var rows = months.reversed().stream()
                .map(it -> Table.Row.of(
                        Cell.of(label(it, t)),
                        Cell.of(number(it.asked(), t)),
                        Cell.of(number(it.stopped(), t)),
                        Cell.of(percent(it.share(), t)),
                        Cell.of(days(it.waitedHours(), t)),
                        Cell.of(number(it.reviewed(), t)),
                        Cell.of(number(it.perThousand(), t))))
                .toList();
        return Table.of(t.text("control.figures.title"), columns, rows);
    }

    private RuleLine line(Rule rule, List<RuleFigures> figures, boolean administers, Words t) {
        var measured = figures.stream()
                .filter(it -> it.rule().equals(rule.id().value()))
                .findFirst();
        var owner = checkers.team(rule.entity(), rule.team())
                .map(it -> it.name().in(t.language()))
                .orElse("");
        var costs = !rule.stops()
                ? t.text("control.rule.costs-nothing")
                : t.plural("control.rule.costs", rule.term())
                        + measured.map(it ->
                                        " · " + t.plural("control.rule.measured", it.stopped(), days(it.hours(), t)))
                                .orElse("");
        return new RuleLine(
                rule.name().in(t.language()),
                rule.purpose().in(t.language()),
                does(rule, t),
                owner,
                costs,
                administers && rule.until() == null ? "/control/rules/" + rule.id() + "/end" : null);
    }

    /** What it looks for, in figures. */
    private static String does(Rule rule, Words t) {
        var figures = rule.figures();
        var amount = t.money(Money.euroCents(figures.amount()));
        var about = t.text(rule.document().key());
        var met = rule.kind() == RuleKind.CEILING && figures.step() > 0
                ? t.text(
                        "control.rule.does.growing",
                        amount,
                        t.money(Money.euroCents(figures.step())),
                        t.money(Money.euroCents(figures.most())),
                        t.percent(new Rate(BigDecimal.valueOf(figures.figure()))))
                : t.text("control.rule.does." + rule.kind().slug(), amount, figures.figure());
        var from = t.text("control.rule.since", t.date(rule.from()));
        var until = until(rule, t);
        return about + ": " + met + " · " + from + (until == null ? "" : " · " + until)
                + (rule.goesOn() ? " · " + t.text("control.rule.goes-on") : "");
    }

    private static @Nullable String until(Rule rule, Words t) {
        return rule.until() == null ? null : t.text("control.rule.until", t.date(rule.until()));
    }

    private static WeekLine line(Week week, Words t) {
        var when = t.text("control.week.when", t.dayAndMonth(week.monday()), t.date(week.sunday()));
        if (week.drawnAt() == null)
            return new WeekLine(
                    when,
                    t.text("control.week.promised", t.dateTime(week.promisedAt())),
                    t.text("control.week.fingerprint", week.fingerprint()),
                    null);
        var share = week.share();
        return new WeekLine(
                when,
                t.text("control.week.drawn", week.operations(), week.chosen(), share == null ? "" : t.percent(share)),
                t.text("control.week.seed", String.valueOf(week.seed())),
                "/control/weeks/" + week.id() + "/list");
    }

    private static String label(MonthFigures it, Words t) {
        return it.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, t.locale()) + " "
                + it.month().getYear();
    }

    private static String percent(long hundredths, Words t) {
        return t.percent(new Rate(BigDecimal.valueOf(hundredths, 2)));
    }

    private static String number(long number, Words t) {
        return t.number(BigDecimal.valueOf(number));
    }

    /** Hours as days with one decimal, which people can feel. */
    private static String days(long hours, Words t) {
        var days = BigDecimal.valueOf(Math.round(hours * 10.0 / HOURS_OF_A_DAY), 1);
        return t.text("control.days", t.number(days));
    }
}
