package coop.genoot.demo;

import coop.genoot.activities.Budgets;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.common.Language;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WagePart;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.work.contracts.ContractForm;
import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.contracts.Contracts;
import coop.genoot.work.contracts.Signature;
import coop.genoot.work.contracts.Signing;
import coop.genoot.work.contracts.WageMonths.Confirmed;
import coop.genoot.work.contracts.WorkedDays;
import coop.genoot.work.payroll.Payroll;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How the demo world pays work: what it costs in both entities, and contracts of the cast in several states. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class PaidWork {
    private static final Actor HOUSE = Actor.system("demo");
    private static final LocalDate LONG_AGO = LocalDate.of(2014, 1, 1);
    private static final Money GROSS = Money.euros("180.00");
    private static final Money ENOUGH = Money.euros("400.00");
    private static final int PAY_DAYS = 7;
    private static final int DAYS_IN_A_ROW = 6;

    private final Settings settings;
    private final Contracts contracts;
    private final Signing signing;
    private final WorkedDays days;
    private final Payroll payroll;
    private final Purse purse;

    PaidWork(Settings settings, Contracts contracts, Signing signing, WorkedDays days, Payroll payroll, Purse purse) {
        this.settings = settings;
        this.contracts = contracts;
        this.signing = signing;
        this.days = days;
        this.payroll = payroll;
        this.purse = purse;
    }

    /** What can be spent, and when, and by whom. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Purse(Budgets budgets, Organisation organisation, Clock clock) {}

    /** Both entities say what work costs, part by part. */
    void open(Cooperative.Founded founded) {
        set(Settings.Place.entity(founded.belgian()), scheme("25", "2.1", "8.5"));
        set(Settings.Place.entity(founded.french()), scheme("42", "1.5", "0"));
    }

    private void set(Settings.Place place, WageScheme scheme) {
        settings.set(HOUSE, Setting.WAGES, place, scheme, LONG_AGO, "Algemene vergadering");
    }

    private static WageScheme scheme(String contributions, String sector, String yearEnd) {
        return new WageScheme(
                WageScheme.parts((part, type) -> Rate.percent(
                        switch (part) {
                            case CONTRIBUTIONS -> contributions;
                            case SECTOR -> sector;
                            case INSURANCE -> "1.5";
                            case HEALTH -> "0.6";
                            case HOLIDAY -> holiday(part, type);
                            case YEAR_END -> yearEnd;
                            case EMPLOYMENT -> "6.1";
                        })),
                PAY_DAYS,
                DAYS_IN_A_ROW);
    }

    private static String holiday(WagePart part, WorkerType type) {
        return part.isProvision() && type == WorkerType.EMPLOYEE ? "15.3" : "15.8";
    }

    /** One that was worked and reckoned, one whose days wait, one that begins soon, one to sign. */
    void storiesOf(Members.Player player, Cooperative.Founded founded, History history, LocalDate today) {
        worked(player, history, today.minusDays(40), true);
        founded.finance().stream()
                .filter(it ->
                        it.scopes(Hat.FINANCE).contains(player.place().entity().value()))
                .forEach(it -> history.sharp(
                        today.minusDays(30),
                        15,
                        () -> CurrentActor.run(
                                it, () -> reckon(it, player.place().entity()))));
        worked(player, history, today.minusDays(7), false);
        history.sharp(today.minusDays(2), 14, () -> as(player, () -> offer(player, today.plusDays(3), true)));
        history.sharp(today.minusDays(1), 14, () -> as(player, () -> offer(player, today.plusDays(10), false)));
    }

    private void worked(Members.Player player, History history, LocalDate from, boolean confirmed) {
        history.sharp(
                from.minusDays(1),
                14,
                () -> as(player, () -> {
                    var contract = offer(player, from, true);
                    if (confirmed && contract != null)
                        history.sharp(from.plusDays(6), 18, () -> as(player, () -> confirm(player, contract, from)));
                }));
    }

    private @Nullable ContractId offer(Members.Player player, LocalDate from, boolean sign) {
        var me = player.actor();
        var activity = player.activity().id();
        var free = purse.budgets().of(player.place().entity(), activity).free();
        if (free.compareTo(ENOUGH) < 0) return null;
        var id = new ContractId(TimeOrderedId.at(purse.clock().instant()));
        boolean french = me.language() == Language.FR;
        var form = new ContractForm(
                activity.toString(),
                me.self().toString(),
                "",
                WorkerType.ARTIST.name(),
                from.toString(),
                from.plusDays(1).toString(),
                "2",
                french ? "Lille" : "Gent",
                french ? "Montage et lumière" : "Montage en licht",
                GROSS.toDecimal().toPlainString());
        var contract = contracts.offer(me, id, form);
        if (sign) signing.sign(me, id, contract.sha256(), new Signature.Origin("", ""));
        return id;
    }

    private void confirm(Members.Player player, ContractId id, LocalDate from) {
        var next = from.plusDays(1);
        days.confirm(
                player.actor(),
                id,
                YearMonth.from(from),
                YearMonth.from(next).equals(YearMonth.from(from)) ? List.of(from, next) : List.of(from));
    }

    /** What a payroll office would make of it, roughly. */
    private void reckon(Actor finance, EntityId entity) {
        var waiting = payroll.waiting(finance, entity);
        if (waiting.isEmpty()) return;
        var number =
                purse.organisation().entity(entity).orElseThrow().registration().number();
        var lines = waiting.stream().map(it -> line(number, it)).collect(Collectors.joining("\n"));
        var file = "entity;contract;month;gross;net;withholding;employee;employer\n" + lines;
        payroll.take(finance, entity, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String entity, Confirmed it) {
        var gross = it.month().gross();
        var employee = gross.percent(new BigDecimal("13.07"), RoundingMode.HALF_UP);
        var tax = gross.percent(new BigDecimal("11.11"), RoundingMode.HALF_UP);
        var employer = gross.percent(new BigDecimal("27.5"), RoundingMode.HALF_UP);
        var net = gross.minus(employee).minus(tax);
        return String.join(
                ";",
                entity,
                it.contract().number(),
                it.month().month().toString(),
                plain(gross),
                plain(net),
                plain(tax),
                plain(employee),
                plain(employer));
    }

    private static String plain(Money money) {
        return money.toDecimal().toPlainString();
    }

    private static void as(Members.Player player, Runnable work) {
        CurrentActor.run(player.actor(), work);
    }
}
