package coop.genoot.treasury.payouts.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Table;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.treasury.payouts.BankAnswers;
import coop.genoot.treasury.payouts.BankAnswers.Doubt;
import coop.genoot.treasury.payouts.BatchView;
import coop.genoot.treasury.payouts.BatchView.State;
import coop.genoot.treasury.payouts.Payouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a batch shows. */
@Component
class BatchPages {
    private final Payouts payouts;
    private final BankAnswers answers;
    private final WordsOf words;

    BatchPages(Payouts payouts, BankAnswers answers, WordsOf words) {
        this.payouts = payouts;
        this.answers = answers;
        this.words = words;
    }

    BatchPage page(Actor me, UUID id, @Nullable Integer refused, Typed typed) {
        var t = words.in(me.language());
        var batch = NotHere.unless(payouts.find(me, id));
        var parts = payouts.parts(me, id);
        boolean made = batch.state() == State.MADE;
        var doubt = answers.doubt(me, id);
        boolean didRelease = batch.releases().stream()
                .anyMatch(it -> it.person().equals(me.self().value()));
        return new BatchPage(
                id.toString(),
                t.text("treasury.payouts.batch-name", batch.name()),
                state(batch, t),
                tone(batch),
                facts(batch, t),
                table(parts, t),
                made ? waits(batch, t) : null,
                made && !didRelease,
                made,
                batch.state() == State.RELEASED,
                batch.state() == State.RELEASED && didRelease,
                doubt(doubt, t),
                doubt == Doubt.FOR_ME,
                refused == null ? null : t.plural("treasury.payouts.answer.read", refused),
                typed);
    }

    private static @Nullable String doubt(Doubt doubt, Words t) {
        return switch (doubt) {
            case NONE -> null;
            case FOR_ANOTHER -> t.text("treasury.payouts.refusals.for-another");
            case FOR_ME -> t.text("treasury.payouts.refusals.for-me");
        };
    }

    static String state(BatchView batch, Words t) {
        return t.text("treasury.payouts.batch-state." + batch.state().name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(BatchView batch) {
        return switch (batch.state()) {
            case MADE -> Tone.WAITING;
            case RELEASED -> Tone.POSITIVE;
            case ENDED -> Tone.CALM;
        };
    }

    private static String waits(BatchView batch, Words t) {
        var together = batch.isTooMuchTogether() ? together(batch.limit(), t) : "";
        if (batch.releases().isEmpty()) {
            if (!together.isEmpty()) return together;
            return t.text(batch.needsTwo() ? "treasury.payouts.waits.two" : "treasury.payouts.waits.one");
        }
        boolean onlyPayees = batch.releases().stream().allMatch(BatchView.Release::isPayee);
        var who = t.text(onlyPayees ? "treasury.payouts.waits.not-payee" : "treasury.payouts.waits.other");
        return (together + " " + who).strip();
    }

    private static String together(BatchView.Limit limit, Words t) {
        return t.text("treasury.payouts.waits.together", t.money(limit.alone()), limit.days(), t.money(limit.above()));
    }

    private static List<Fact> facts(BatchView batch, Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("treasury.payouts.day"), t.date(batch.day())));
        facts.add(Fact.of(t.text("treasury.payouts.total"), t.money(batch.total())));
        facts.add(
                Fact.of(t.text("treasury.payouts.number"), t.plural("treasury.payouts.transfers", batch.transfers())));
        facts.add(Fact.of(t.text("treasury.payouts.from"), batch.from().formatted()));
        facts.add(Fact.of(t.text("treasury.payouts.made-by"), batch.madeBy() + " · " + t.dateTime(batch.madeAt())));
        var released = batch.releases().stream()
                .map(it -> it.name() + " · " + t.dateTime(it.at()))
                .collect(Collectors.joining(", "));
        if (!released.isEmpty()) facts.add(Fact.of(t.text("treasury.payouts.released-by"), released));
        if (batch.sha256() != null) facts.add(Fact.of(t.text("treasury.payouts.sha256"), batch.sha256()));
        return facts;
    }

    private static Table table(List<BatchView.Part> parts, Words t) {
        var columns = List.of(
                Table.Column.words(t.text("treasury.payouts.payee")),
                Table.Column.words(t.text("treasury.payouts.to-account")),
                Table.Column.number(t.text("treasury.payouts.amount")),
                Table.Column.words(t.text("treasury.payouts.where-it-is")));
        return Table.of(
                t.text("treasury.payouts.what-is-in-it"),
                columns,
                parts.stream().map(part -> row(part, t)).toList());
    }

    private static Table.Row row(BatchView.Part part, Words t) {
        var state = t.text("treasury.payouts.part-state." + part.state().toLowerCase(Locale.ROOT));
        var why = part.reason() == null ? "" : part.reason().in(t);
        var cell = Table.Cell.status(part.reason() == null ? Tone.CALM : Tone.PROBLEM, state);
        return Table.Row.of(
                Table.Cell.of(part.what().payeeName())
                        .with(t.text("treasury.payouts.kind."
                                        + part.what().kind().name().toLowerCase(Locale.ROOT)) + " "
                                + part.what().number()),
                Table.Cell.of(hidden(part.iban().formatted())).with(part.holder()),
                Table.Cell.of(t.money(part.what().amount())),
                why.isEmpty() ? cell : cell.with(why));
    }

    /** Enough to compare, too little to copy. */
    private static String hidden(String iban) {
        return iban.substring(0, 4) + " … " + iban.substring(iban.length() - 4).strip();
    }
}
