package coop.genoot.demo;

import coop.genoot.common.BankDays;
import coop.genoot.common.Country;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.treasury.BankFiles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Lets the years pass: every event happens at its own moment, with the clock moved there first, so that dates,
 * numbers and
 * postings are those of that day. Nothing is back-dated.
 */
final class History {
    private record Happening(Instant at, long order, Runnable what) {}

    private static final Actor BANK = Actor.system("demo-bank");
    private final AdjustableClock clock;
    private final ZoneId zone;
    private final Deals deals;
    private final Clientele clientele;
    private final BankFiles bankFiles;
    private final StandBys standBys;
    private final Chance chance;
    private final Bank bank = new Bank();
    private final PriorityQueue<Happening> coming =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::order));
    private long order;

    History(
            AdjustableClock clock,
            Deals deals,
            Clientele clientele,
            BankFiles bankFiles,
            StandBys standBys,
            Chance chance) {
        this.clock = clock;
        this.zone = clock.getZone();
        this.deals = deals;
        this.clientele = clientele;
        this.bankFiles = bankFiles;
        this.standBys = standBys;
        this.chance = chance;
    }

    void on(LocalDate day, int hour, Runnable what) {
        coming.add(new Happening(
                day.atTime(LocalTime.of(hour, chance.below(60))).atZone(zone).toInstant(), order++, what));
    }

    /** At that hour sharp: it takes no luck, and so leaves that of all others as it was. */
    void sharp(LocalDate day, int hour, Runnable what) {
        coming.add(new Happening(day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant(), order++, what));
    }

    /** Every few weeks a deal for this member, from that day until the end. */
    void dealsOf(Members.Player player, LocalDate from, LocalDate until, int weeksBetween) {
        for (var day = from.plusDays(chance.below(weeksBetween * 7));
                day.isBefore(until);
                day = day.plusDays(7L * weeksBetween + chance.between(-6, 6))) {
            var when = BankDays.onOrAfter(day);
            if (chance.happens(60)) on(when, chance.between(9, 17), () -> quoteBy(player, when));
            else on(when, chance.between(9, 17), () -> invoiceBy(player));
        }
    }

    /** The bank's statement of every Tuesday and Friday, handed over the next morning. */
    void statements(LocalDate from, LocalDate until) {
        for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.FRIDAY) continue;
            var booked = day;
            on(day.plusDays(1), 7, () -> handOver(booked));
        }
    }

    /** Every Thursday at noon sharp; money that leaves takes no luck either. */
    void everyThursday(LocalDate from, LocalDate until, Consumer<Consumer<Bank.Transfer>> what) {
        for (var day = from.with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
                day.isBefore(until);
                day = day.plusWeeks(1))
            sharp(day, 12, () -> what.accept(it -> sharp(it.on(), 12, () -> bank.receive(it))));
    }

    /** Until three weeks before the end, so that something is left to do. */
    void everyOtherWeek(LocalDate from, LocalDate until, Runnable what) {
        for (var day = from.plusWeeks(2); day.isBefore(until.minusWeeks(3)); day = day.plusWeeks(2))
            on(BankDays.onOrAfter(day), 10, what);
    }

    void everyNight(LocalDate from, LocalDate until, Runnable what) {
        for (var day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) on(day, 2, what);
    }

    /** What the house does each night, here once a week: what nobody closed yet is closed together. */
    void everyMonday(LocalDate from, LocalDate until, Runnable what) {
        for (var day = from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)); !day.isAfter(until); day = day.plusWeeks(1))
            on(day, 1, what);
    }

    void everyMorning(LocalDate from, LocalDate until, Runnable what) {
        for (var day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) on(day, 9, what);
    }

    /** What the house does at the end of each month, early on the first day of the next. */
    void months(LocalDate from, LocalDate until, Runnable close) {
        for (var day = from.plusMonths(1); !day.isAfter(until); day = day.plusMonths(1)) on(day, 3, close);
    }

    /** Lets everything happen that is due by then. */
    void passUntil(Instant end) {
        var shown = YearMonth.of(1, 1);
        while (!coming.isEmpty() && !coming.peek().at().isAfter(end)) {
            var next = coming.poll();
            clock.moveTo(next.at());
            shown = tellProgress(shown, YearMonth.from(next.at().atZone(zone)));
            next.what().run();
        }
    }

    /** A sign of life every three months: making two years takes a minute or two. */
    private static YearMonth tellProgress(YearMonth shown, YearMonth now) {
        if (shown.plusMonths(3).isAfter(now)) return shown;
        System.out.println("  " + now.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + now.getYear());
        return now;
    }

    private void quoteBy(Members.Player player, LocalDate today) {
        var client = clientele.of(player, chance);
        var quote = deals.quote(player, client, chance);
        var answered = BankDays.onOrAfter(today.plusDays(chance.between(1, 12)));
        int luck = chance.below(100);
        if (luck < 70)
            on(answered, chance.between(9, 19), () -> {
                var ordered = deals.accept(quote, client);
                boolean inTwo = chance.happens(25);
                if (inTwo)
                    on(
                            BankDays.onOrAfter(answered.plusDays(1)),
                            10,
                            () -> sent(player, client, deals.invoiceOrder(player, ordered, Deals.deposit())));
                on(
                        BankDays.onOrAfter(answered.plusDays(chance.between(5, 40))),
                        16,
                        () -> sent(player, client, deals.invoiceOrder(player, ordered, OrderPart.rest())));
            });
        else if (luck < 82) on(answered, chance.between(9, 19), () -> deals.refuse(quote, client));
    }

    private void invoiceBy(Members.Player player) {
        var client = clientele.of(player, chance);
        sent(player, client, deals.invoice(player, client, chance));
    }

    private void sent(Members.Player player, Clientele.Known client, Invoice invoice) {
        standBys.of(player, invoice);
        var today = invoice.content().issuedOn();
        if (chance.happens(3)) {
            on(BankDays.onOrAfter(today.plusDays(chance.between(3, 9))), 11, () -> deals.creditWhole(player, invoice));
            return;
        }
        paid(player, client, invoice);
    }

    /** Mostly paid, sooner or later. */
    void paid(Members.Player player, Clientele.Known client, Invoice invoice) {
        var today = invoice.content().issuedOn();
        if (chance.happens(1)) {
            var answered = BankDays.onOrAfter(invoice.content().dueOn().plusDays(10));
            on(answered, 11, () -> standBys.dispute(player, invoice));
            sharp(BankDays.onOrAfter(answered.plusMonths(2)), 11, () -> standBys.handOver(player, invoice));
            on(BankDays.onOrAfter(answered.plusMonths(5)), 15, () -> standBys.giveUp(invoice));
            return;
        }
        int late = chance.happens(5) ? chance.between(40, 120) : client.role().daysLate() + chance.between(-5, 8);
        var paid = BankDays.onOrAfter(invoice.content().dueOn().plusDays(late));
        var paying = paid.isAfter(today) ? paid : BankDays.onOrAfter(today.plusDays(2));
        pay(player.place().country(), client, invoice, paying);
    }

    private void pay(Country to, Clientele.Known client, Invoice invoice, LocalDate on) {
        var total = invoice.content().totals().total();
        var reference = invoice.content().reference();
        var payer = client.role().name();
        var account = client.role().account();
        var whole = new Bank.Transfer(to, on, total, payer, account, reference == null ? null : reference.value(), "");
        int luck = chance.below(100);
        if (luck < 82) transfer(whole);
        else if (luck < 90)
            transfer(new Bank.Transfer(to, on, total, payer, account, null, "factuur " + invoice.number()));
        else if (luck < 95) {
            var first = total.splitBy(2, 3).getFirst();
            transfer(whole.of(first, on));
            transfer(whole.of(total.minus(first), BankDays.onOrAfter(on.plusDays(21))));
        } else transfer(new Bank.Transfer(to, on, total, payer, account, null, "betaling"));
    }

    private void transfer(Bank.Transfer transfer) {
        on(transfer.on(), 12, () -> bank.receive(transfer));
    }

    private void handOver(LocalDate booked) {
        for (var country : new Country[] {Country.BELGIUM, Country.FRANCE}) {
            var file = bank.statement(country, booked);
            if (file == null) continue;
            CurrentActor.run(BANK, () -> bankFiles.receive(BANK, file.name(), file.content()));
        }
    }
}
