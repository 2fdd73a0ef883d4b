package coop.genoot.work.pay.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.Typed;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.work.pay.OwnPay;
import coop.genoot.work.pay.OwnPay.Possible;
import coop.genoot.work.wages.Household;
import coop.genoot.work.wages.NetPay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page together in the reader's words. */
@Component
class PayPages {
    private final ChosenActivity chosen;
    private final OwnPay pay;
    private final WordsOf words;

    PayPages(ChosenActivity chosen, OwnPay pay, WordsOf words) {
        this.chosen = chosen;
        this.pay = pay;
        this.words = words;
    }

    /** Nothing when no Activity of that id is theirs. */
    Optional<PayPage> of(Actor me, Typed typed) {
        var t = words.in(me.language());
        var mine = chosen.chosenFirst(me);
        var wanted = typed.value("activity");
        var activity = mine.stream()
                .filter(it -> wanted.isEmpty() || it.id().toString().equals(wanted))
                .findFirst();
        return activity.map(it -> page(me, it, mine, typed, t));
    }

    private PayPage page(Actor me, ActivityView activity, List<ActivityView> mine, Typed typed, Words t) {
        var read = new PayReading(typed, t.language()).read();
        var possible = pay.of(me, activity.id(), read.wish());
        long most = possible.map(it -> it.most().cost().gross().cents() / 100).orElse(0L);
        return new PayPage(
                shown(read.typed(), activity, possible, most),
                mine.stream()
                        .map(it -> Option.of(it.id().toString(), it.name()))
                        .toList(),
                options(WorkerType.values(), "work.type.", t),
                options(Household.Partner.values(), "work.pay.partner.", t),
                possible.map(it -> PayPage.Picture.of(it, "pay", t)).orElse(null),
                most,
                possible.map(it -> sums(it, t)).orElse(List.of()),
                possible.map(PayPages::sources).orElse(List.of()));
    }

    private static Typed shown(Typed typed, ActivityView activity, Optional<Possible> possible, long most) {
        var shown = typed.with("activity", activity.id().toString());
        if (shown.value("type").isEmpty()) shown = shown.with("type", WorkerType.EMPLOYEE.name());
        if (shown.value("share").isEmpty()) shown = shown.with("share", "100");
        if (shown.value("partner").isEmpty()) shown = shown.with("partner", Household.Partner.NONE.name());
        if (shown.value("children").isEmpty()) shown = shown.with("children", "0");
        long gross =
                possible.map(it -> it.wished().cost().gross().cents() / 100).orElse(most);
        return shown.value("gross").isEmpty() ? shown.with("gross", String.valueOf(gross)) : shown;
    }

    /** Invoiced, contribution, what is planned, then cost, gross and net: one calculation (requirement A-19). */
    private static List<Sum> sums(Possible it, Words t) {
        var sums = new ArrayList<Sum>();
        var budget = it.budget();
        var wished = it.wished();
        sums.add(Sum.of(t.text("work.pay.available"), t.amount(budget.available()))
                .because(t.text("work.pay.after-contribution"))
                .at("/account/" + it.activity().id()));
        sums.add(Sum.of(t.text("work.pay.planned"), t.amount(budget.planned().negated())));
        sums.add(Sum.total(t.text("work.pay.free"), t.amount(budget.free())));
        sums.add(Sum.of(t.text("work.pay.cost"), t.amount(wished.cost().total())));
        for (var line : wished.cost().lines())
            sums.add(Sum.of(
                            t.text("organisation.wages.part." + line.part().code()),
                            t.amount(line.amount().negated()))
                    .because(t.number(line.percent()) + " %"));
        sums.add(Sum.total(t.text("work.pay.gross"), t.amount(wished.cost().gross())));
        var net = wished.net();
        if (net == null) return sums;
        for (var line : net.lines())
            if (!line.amount().isZero())
                sums.add(Sum.of(
                        t.text("work.line." + line.code()),
                        t.amount(line.amount().negated())));
        sums.add(Sum.total(t.text(netKey(it)), t.amount(net.net())));
        return sums;
    }

    private static String netKey(Possible it) {
        return it.country().code().equals("FR") ? "work.pay.net.before-tax" : "work.pay.net.indication";
    }

    private static List<String> sources(Possible it) {
        var net = it.wished().net();
        return net == null
                ? List.of()
                : Stream.concat(net.lines().stream(), net.employer().stream())
                        .map(NetPay.Line::source)
                        .distinct()
                        .toList();
    }

    private static List<Option> options(Enum<?>[] values, String stem, Words t) {
        return Stream.of(values)
                .map(it -> Option.of(it.name(), t.text(stem + word(it))))
                .toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
