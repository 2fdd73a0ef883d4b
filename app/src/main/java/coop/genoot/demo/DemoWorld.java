package coop.genoot.demo;

import coop.genoot.bookkeeping.MonthClosing;
import coop.genoot.ledger.Seals;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.timeline.DueSteps;
import coop.genoot.treasury.BankFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the demo world when the house is empty, before the doors open: the clock jumps through years meanwhile. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class DemoWorld implements SmartLifecycle {
    private static final Actor HOUSE = Actor.system("demo");
    private static final long SEED = 20_260_101;
    private static final int WITH_PASSWORD = 7;
    private static final int WEEKS_BETWEEN_DEALS = 12;
    // Those whom a visitor can be have enough to look at.
    private static final int WEEKS_BETWEEN_DEALS_OF_THE_BUSY = 3;
    // One of those whom a visitor can be.
    private static final int WHO_HOLDS_ALL = 1;
    private static final int LARGE = 500;
    private static final int YEARS_OF_THE_CAST = 2;

    private final Organisation organisation;
    private final Cooperative cooperative;
    private final Members members;
    private final Deals deals;
    private final Clientele clientele;
    private final BankFiles bankFiles;
    private final FinanceTeam financeTeam;
    private final Payday payday;
    private final MonthClosing closing;
    private final LargeWorld large;
    private final DemoNetwork network;
    private final DueSteps steps;
    private final StandBys standBys;
    private final HelpDesk helpDesk;
    private final CheckDesk checkDesk;
    private final Costs costs;
    private final PaidWork paidWork;
    private final Seals seals;
    private final AdjustableClock clock;
    private final Path unfinished;
    private final int size;
    private final int years;
    private volatile boolean running;

    DemoWorld(
            Cooperative cooperative,
            Members members,
            Stage stage,
            AdjustableClock clock,
            @Value("${genoot.demo.members:60}") int size,
            @Value("${genoot.demo.years:2}") int years) {
        this.organisation = stage.organisation();
        this.cooperative = cooperative;
        this.members = members;
        this.deals = stage.deals();
        this.clientele = stage.clientele();
        this.bankFiles = stage.bankFiles();
        this.financeTeam = stage.financeTeam();
        this.payday = stage.payday();
        this.closing = stage.closing();
        this.large = stage.large();
        this.network = stage.network();
        this.steps = stage.steps();
        this.standBys = stage.standBys();
        this.helpDesk = stage.helpDesk();
        this.checkDesk = stage.checkDesk();
        this.costs = stage.costs();
        this.paidWork = stage.paidWork();
        this.seals = stage.seals();
        this.clock = clock;
        this.unfinished = stage.home().resolve("demo-world-unfinished");
        this.size = size;
        this.years = years;
    }

    @Override
    public void start() {
        running = true;
        if (!CurrentActor.as(HOUSE, () -> organisation.entities()).isEmpty()) return;
        System.out.println("Making the demo world: " + size + " members, " + years + " years …");
        mark();
        make();
        unfinished.toFile().delete();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /** Tells the next start that this one was interrupted, should it be. */
    private void mark() {
        try {
            Files.createDirectories(unfinished.getParent());
            Files.writeString(unfinished, "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void make() {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var first = today.minusYears(years).withDayOfMonth(1);
        clock.moveTo(first.atTime(LocalTime.of(8, 0)).atZone(clock.getZone()).toInstant());
        var chance = new Chance(SEED);
        var history = new History(clock, deals, clientele, bankFiles, standBys, chance);
        var founded = CurrentActor.as(HOUSE, cooperative::found);
        CurrentActor.run(HOUSE, () -> helpDesk.open(founded));
        CurrentActor.run(HOUSE, () -> checkDesk.open(founded));
        CurrentActor.run(HOUSE, () -> paidWork.open(founded));
        checkDesk.everyWeek(history, founded, first, today);
        history.everyOtherWeek(first, today, () -> founded.finance().forEach(financeTeam::goThroughWaitingMoney));
        history.everyThursday(first, today, bank -> founded.finance().forEach(it -> payday.pay(it, bank)));
        if (size > LARGE) large.fill(founded, size - Cast.members().size(), history, first, today);
        var entrance = today.minusYears(Math.min(years, YEARS_OF_THE_CAST)).withDayOfMonth(1);
        var roles = Cast.members().stream().limit(size).toList();
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            var place = founded.offices().get(role.office());
            boolean visited = i < WITH_PASSWORD;
            var player = CurrentActor.as(HOUSE, () -> members.join(role, place, visited));
            payday.giveAccount(player);
            if (i == WHO_HOLDS_ALL) standBys.forAll(player);
            int weeks = visited ? WEEKS_BETWEEN_DEALS_OF_THE_BUSY : WEEKS_BETWEEN_DEALS;
            history.dealsOf(player, entrance.plusDays(3L + i), today, weeks);
            boolean one = i == 0;
            if (one) standBys.hiccupsOf(player, history, today);
            if (visited) CurrentActor.run(HOUSE, () -> helpDesk.storiesOf(player, history, today, one));
            if (visited) costs.storiesOf(player, history, today, one ? financeOf(founded, player) : null);
            if (visited) paidWork.storiesOf(player, founded, history, today);
            if (one) CurrentActor.run(HOUSE, () -> checkDesk.storiesOf(player, history, today));
        }
        history.everyNight(first, today, network::run);
        history.everyMorning(first, today, steps::run);
        history.statements(first, today);
        history.months(first, today, closing::closeMonths);
        history.everyMonday(first, today, () -> CurrentActor.run(HOUSE, seals::closePeriods));
        history.passUntil(now);
        clock.followAgain();
    }

    private static @Nullable Actor financeOf(Cooperative.Founded founded, Members.Player player) {
        var entity = player.place().entity().value();
        return founded.finance().stream()
                .filter(it -> it.has(Hat.FINANCE, entity))
                .findFirst()
                .orElse(null);
    }

    /** What the history is made with. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Stage(
            Organisation organisation,
            Deals deals,
            Clientele clientele,
            BankFiles bankFiles,
            FinanceTeam financeTeam,
            Payday payday,
            MonthClosing closing,
            LargeWorld large,
            DemoNetwork network,
            DueSteps steps,
            StandBys standBys,
            HelpDesk helpDesk,
            CheckDesk checkDesk,
            Costs costs,
            PaidWork paidWork,
            Seals seals,

            @Value("${genoot.home:${java.io.tmpdir}/genoot}")
            Path home) {}
}
