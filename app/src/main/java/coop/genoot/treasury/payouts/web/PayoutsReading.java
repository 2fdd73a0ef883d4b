package coop.genoot.treasury.payouts.web;

import coop.genoot.common.BankDays;
import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.treasury.payouts.BatchView;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.PayoutState;
import coop.genoot.treasury.payouts.PayoutTimes;
import coop.genoot.treasury.payouts.Payouts;
import coop.genoot.treasury.payouts.WaitingPayout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of what waits shows. */
@Component
class PayoutsReading {
    private final Payouts payouts;
    private final PayoutTimes times;
    private final Organisation organisation;
    private final WordsOf words;
    private final Clock clock;

    PayoutsReading(Payouts payouts, PayoutTimes times, Organisation organisation, WordsOf words, Clock clock) {
        this.payouts = payouts;
        this.times = times;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    EntityId first(Actor me) {
        return payouts.entities(me).stream().findFirst().orElseThrow(NotHere::new);
    }

    PayoutsPage waiting(Actor me, EntityId of, boolean wages, @Nullable Typed typed) {
        var t = words.in(me.language());
        var entity = NotHere.unless(organisation.entity(of));
        var all = payouts.waiting(me, of);
        var shown = all.stream().filter(it -> isWage(it) == wages).toList();
        long others = all.size() - shown.size();
        return new PayoutsPage(
                entities(me, of, wages, t),
                List.of(
                        tab(t.text("treasury.payouts.payments"), of, false, wages, wages ? others : shown.size()),
                        tab(t.text("treasury.payouts.wages"), of, true, wages, wages ? shown.size() : others)),
                of.toString(),
                wages,
                typed == null ? TimeOrderedId.at(clock.instant()).toString() : typed.value("id"),
                entity.accounts().stream().map(PayoutsReading::account).toList(),
                shown.stream()
                        .filter(WaitingPayout::isReady)
                        .map(it -> ready(it, t))
                        .toList(),
                shown.stream()
                        .filter(it -> !it.isReady())
                        .map(it -> hindered(it, t))
                        .toList(),
                times(of, t),
                batches(payouts.batches(me, of), t),
                typed == null ? proposed(entity, shown) : typed);
    }

    private List<Tab> entities(Actor me, EntityId of, boolean wages, Words t) {
        var mine = payouts.entities(me);
        if (mine.size() < 2) return List.of();
        return organisation.entities().stream()
                .filter(it -> mine.contains(it.id()))
                .map(it -> Tab.of(it.name(), address(it.id(), wages), it.id().equals(of)))
                .toList();
    }

    private static Tab tab(String label, EntityId of, boolean wages, boolean shown, long count) {
        return Tab.of(label, address(of, wages), wages == shown).counting(count);
    }

    private static String address(EntityId of, boolean wages) {
        return "/payouts?entity=" + of + "&wages=" + wages;
    }

    /** Everything that can be paid, on the next day on which banks work. */
    private Typed proposed(Entity entity, List<WaitingPayout> shown) {
        var day = BankDays.onOrAfter(LocalDate.now(clock), entity.country());
        var values = new HashMap<String, List<String>>();
        values.put("day", List.of(day.toString()));
        entity.mainAccount()
                .ifPresent(it -> values.put("iban", List.of(it.iban().value())));
        values.put(
                "subjects",
                shown.stream()
                        .filter(WaitingPayout::isReady)
                        .map(it -> it.payable().subject().toString())
                        .toList());
        return new Typed(values, List.of());
    }

    private static Option account(BankAccount account) {
        return Option.of(
                account.iban().value(), account.label() + " · " + account.iban().formatted());
    }

    private static Option ready(WaitingPayout it, Words t) {
        var detail = detail(it, t);
        var back = it.returned();
        return Option.of(it.payable().subject().toString(), title(it, t))
                .withHint(back == null ? detail : detail + " · " + back.in(t));
    }

    private static PayoutsPage.Hindered hindered(WaitingPayout it, Words t) {
        var why = it.hindrance() == PayoutState.Hindrance.ACCOUNT_TOO_NEW
                ? t.text("treasury.payouts.too-new", t.date(Objects.requireNonNull(it.usableFrom())))
                : t.text("treasury.payouts.no-account");
        return new PayoutsPage.Hindered(title(it, t), detail(it, t) + " · " + why, Tone.WAITING);
    }

    private static String title(WaitingPayout it, Words t) {
        return it.payable().payeeName() + " · " + t.money(it.payable().amount());
    }

    private static String detail(WaitingPayout it, Words t) {
        var payable = it.payable();
        var kind = t.text("treasury.payouts.kind." + payable.kind().name().toLowerCase(Locale.ROOT));
        return kind + " " + payable.number() + " · " + t.text("treasury.payouts.by", t.date(payable.dueOn()));
    }

    private List<Sum> times(EntityId of, Words t) {
        var measured = times.of(of);
        var sums = new ArrayList<Sum>();
        measured.untilRegistered()
                .ifPresent(it -> sums.add(Sum.of(
                        t.text("treasury.payouts.time.registered"),
                        t.text("treasury.payouts.time.days", t.number(it)))));
        measured.untilRepaid()
                .ifPresent(it -> sums.add(Sum.of(
                        t.text("treasury.payouts.time.repaid"), t.text("treasury.payouts.time.days", t.number(it)))));
        return sums;
    }

    private static @Nullable Table batches(List<BatchView> batches, Words t) {
        if (batches.isEmpty()) return null;
        var columns = List.of(
                Table.Column.words(t.text("treasury.payouts.batch")),
                Table.Column.words(t.text("treasury.payouts.day")),
                Table.Column.number(t.text("treasury.payouts.total")),
                Table.Column.words(t.text("treasury.payouts.where-it-is")));
        var rows = batches.stream()
                .map(it -> Table.Row.of(
                        Table.Cell.link(it.name(), "/payouts/" + it.id())
                                .with(t.plural("treasury.payouts.transfers", it.transfers())),
                        Table.Cell.of(t.date(it.day())),
                        Table.Cell.of(t.money(it.total())),
                        Table.Cell.status(BatchPages.tone(it), BatchPages.state(it, t))))
                .toList();
        return Table.of(t.text("treasury.payouts.batches"), columns, rows);
    }

    private static boolean isWage(WaitingPayout it) {
        return it.payable().kind() == PayableKind.WAGE;
    }
}
