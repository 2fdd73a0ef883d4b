package coop.genoot.work.contracts.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.Draft;
import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Typed;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.work.contracts.Candidates;
import coop.genoot.work.contracts.Contract;
import coop.genoot.work.contracts.ContractState;
import coop.genoot.work.contracts.ContractStep;
import coop.genoot.work.contracts.ContractText;
import coop.genoot.work.contracts.Contracts;
import coop.genoot.work.contracts.Signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the pages of contracts together in the reader's words. */
@Component
class ContractPages {
    private static final int SHOWN = 100;

    private final Contracts contracts;
    private final MonthParts months;
    private final Candidates candidates;
    private final ContractDrafts drafts;
    private final ChosenActivity chosen;
    private final WordsOf words;

    ContractPages(
            Contracts contracts,
            MonthParts months,
            Candidates candidates,
            ContractDrafts drafts,
            ChosenActivity chosen,
            WordsOf words) {
        this.contracts = contracts;
        this.months = months;
        this.candidates = candidates;
        this.drafts = drafts;
        this.chosen = chosen;
        this.words = words;
    }

    ContractPage.All all(Actor me) {
        var t = words.in(me.language());
        var items = contracts.list(me, SHOWN).stream().map(it -> item(it, t)).toList();
        var begun = drafts.mine(me).stream()
                .map(it ->
                        Link.to("/contracts/new?draft=" + it.id(), t.text("work.begun-on", t.dateTime(it.savedAt()))))
                .toList();
        return new ContractPage.All(
                items, begun, me.has(Hat.MANAGER), me.has(Hat.FINANCE) ? t.text("work.payroll") : null);
    }

    static TodayCard.Item item(Contract it, Words t) {
        var job = it.job();
        return TodayCard.Item.of(
                        it.state().tone(),
                        "briefcase",
                        it.number() + " · " + it.worker().name(),
                        t.text(it.state().key()) + " · " + it.activity().name() + " · " + t.dayAndMonth(job.from())
                                + " – " + t.dayAndMonth(job.until()))
                .at("/contracts/" + it.id());
    }

    ContractPage.New blank(Actor me, Draft draft, Typed typed) {
        var t = words.in(me.language());
        var mine = chosen.chosenFirst(me);
        var activity = mine.stream()
                .filter(it -> it.id().toString().equals(typed.value("activity")))
                .findFirst();
        var people = activity.map(candidates::of).orElse(List.of()).stream()
                .map(it -> Option.of(it.id().toString(), it.name()))
                .toList();
        return new ContractPage.New(
                typed,
                draft,
                mine.stream()
                        .map(it -> Option.of(it.id().toString(), it.name()))
                        .toList(),
                people,
                Stream.of(WorkerType.values())
                        .map(it -> Option.of(it.name(), t.text("work.type." + it.code())))
                        .toList(),
                activity.map(ActivityView::id).isPresent());
    }

    ContractPage of(Actor me, Contract it, Typed typed) {
        var t = words.in(me.language());
        boolean mine = it.worker().id().equals(me.person());
        boolean manages = me.has(Hat.MANAGER, it.activity().id().value());
        boolean answers = manages || me.has(Hat.FINANCE, it.entity().value());
        var shown = months.of(me, it, mine, typed, t);
        boolean open = it.state() == ContractState.OFFERED;
        boolean early = it.state() == ContractState.ACTIVE && months.isStillToBegin(it);
        return new ContractPage(
                it.id().toString(),
                it.number(),
                it.state().tone(),
                t.text(it.state().key()),
                facts(it, t),
                ContractText.clauses(it.text()),
                it.sha256(),
                answers ? sums(it, t) : List.of(),
                signals(it, shown.signals(), t),
                moments(me, it, t),
                shown.months(),
                open && mine,
                open && (mine || manages) || early && manages,
                answers && months.canEndTheRest(it),
                typed);
    }

    private static List<Fact> facts(Contract it, Words t) {
        var job = it.job();
        return List.of(
                Fact.of(t.text("work.who"), it.worker().name()),
                Fact.of(t.text("work.activity"), it.activity().name()),
                Fact.of(t.text("work.what"), job.what()),
                Fact.of(t.text("work.place"), job.place()),
                Fact.of(t.text("work.period"), t.date(job.from()) + " – " + t.date(job.until())),
                Fact.of(t.text("work.days"), String.valueOf(job.days())),
                Fact.of(
                        t.text("work.as"),
                        t.text("work.type." + it.worker().type().code())),
                Fact.of(t.text("work.gross"), t.money(it.terms().gross())));
    }

    private static List<Sum> sums(Contract it, Words t) {
        var cost = it.terms().cost();
        var sums = new ArrayList<Sum>();
        sums.add(Sum.of(t.text("work.gross"), t.amount(cost.gross())));
        for (var line : cost.lines()) {
            var sum = Sum.of(t.text("organisation.wages.part." + line.part().code()), t.amount(line.amount()));
            sums.add(sum.because(
                    t.number(line.percent()) + " %" + (line.part().isProvision() ? " · " + t.text("work.kept") : "")));
        }
        sums.add(Sum.total(t.text("work.cost"), t.amount(cost.total())));
        return sums;
    }

    private List<String> signals(Contract it, List<Signal> ofDays, Words t) {
        return Stream.concat(contracts.signals(it).stream(), ofDays.stream())
                .map(signal -> t.text(
                        "work.signal." + signal.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private List<Moment> moments(Actor me, Contract it, Words t) {
        var moments = new ArrayList<Moment>();
        for (var step : contracts.steps(me, it.id())) moments.add(moment(step, t));
        contracts
                .signature(me, it.id())
                .ifPresent(proof -> moments.add(Moment.past(t.dateTime(proof.at()), t.text("work.proof", proof.name()))
                        .because(t.text("work.proof.words", proof.sha256()))));
        months.declaration(it, t).ifPresent(moments::add);
        return moments;
    }

    private static Moment moment(ContractStep step, Words t) {
        var moment = Moment.past(t.dateTime(step.at()), t.text(step.state().key()));
        return moment.because(step.why().isEmpty() ? step.who() : step.who() + " · " + step.why());
    }

    /** Opens it; finance leaves a trace. */
    Optional<Contract> find(Actor me, java.util.UUID id) {
        var found = contracts.find(me, new coop.genoot.work.contracts.ContractId(id));
        found.ifPresent(it -> months.leaveTrace(me, it));
        return found;
    }
}
