package coop.genoot.sales.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.LossBearer;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceState;
import coop.genoot.sales.invoices.WriteOffs;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.timeline.PlannedStep.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice of 390.00 and 81.90 VAT, of which 25.35 is contribution and 364.65 the Activity's; nobody pays. */
@GenootTest
class WriteOffsTest {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    WriteOffs writeOffs;

    @Autowired
    Ledger ledger;

    @Autowired
    AdjustableClock clock;

    private LateInvoice late;
    private Actor finance;

    @BeforeEach
    void an_invoice_that_nobody_pays() {
        late = LateInvoice.sent(doors, sales);
        var hat = new Grant(Hat.FINANCE, late.invoice().entity().value());
        finance = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Mieke",
                List.of(hat),
                late.manager().language());
        late.goTo("2026-07-01");
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void what_is_given_up_is_the_loss_of_the_activity_with_the_vat_that_was_paid_on() {
        giveUp();

        assertThat(late.invoice().state()).isEqualTo(InvoiceState.WRITTEN_OFF);
        assertThat(of(AccountKind.ON_ITS_WAY)).isEqualTo(Money.euros("0.00"));
        assertThat(of(AccountKind.CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.euros("0.00"));
        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("81.90"));
        assertThat(ofEntity(AccountKind.BAD_DEBT)).isEqualTo(Money.euros("0.00"));
        assertThat(open()).isEqualTo(Money.euros("0.00"));
        assertThat(late.steps()).extracting(it -> it.state()).containsOnly(State.NOT_NEEDED);
    }

    @Test
    void where_the_cooperative_bears_it_the_activity_gets_its_part_all_the_same() {
        theCooperativeBearsIt();

        giveUp();

        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("-364.65"));
        assertThat(of(AccountKind.ON_ITS_WAY)).isEqualTo(Money.euros("0.00"));
        assertThat(ofEntity(AccountKind.BAD_DEBT)).isEqualTo(Money.euros("446.55"));
        assertThat(open()).isEqualTo(Money.euros("0.00"));
    }

    @Test
    void what_was_paid_stays_paid_and_only_the_rest_is_given_up() {
        theCooperativeBearsIt();
        late.bankTells(LocalDate.parse("2026-06-30"), "400.00");
        late.goTo("2026-07-02");

        giveUp();

        // 71.90 of 471.90 are given up: 55.56 of the Activity, 3.86 contribution, 12.48 VAT.
        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("-364.65"));
        assertThat(of(AccountKind.CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.euros("0.00"));
        assertThat(of(AccountKind.CONTRIBUTION).plus(ofEntity(AccountKind.BAD_DEBT)))
                .isEqualTo(Money.euros("400.00")
                        .negated()
                        .plus(Money.euros("364.65"))
                        .plus(Money.euros("81.90")));
        assertThat(open()).isEqualTo(Money.euros("0.00"));
    }

    @Test
    void when_money_is_expected_again_the_books_stand_as_before_and_it_can_be_given_up_once_more() {
        for (int times = 0; times < 2; times++) {
            giveUp();
            CurrentActor.run(
                    finance, () -> writeOffs.undo(finance, late.invoice().id()));

            assertThat(late.invoice().state()).isEqualTo(InvoiceState.SENT);
            assertThat(of(AccountKind.ON_ITS_WAY)).isEqualTo(Money.euros("-364.65"));
            assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("0.00"));
            assertThat(open()).isEqualTo(Money.euros("471.90"));
        }
        assertThat(late.steps()).extracting(it -> it.state()).containsOnly(State.PLANNED);
        late.bankTells(LocalDate.parse("2026-07-01"), "471.90");
        assertThat(late.invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("-364.65"));
    }

    @Test
    void part_of_it_that_was_paid_makes_it_partly_paid_again() {
        late.bankTells(LocalDate.parse("2026-06-30"), "400.00");
        late.goTo("2026-07-02");
        giveUp();

        CurrentActor.run(finance, () -> writeOffs.undo(finance, late.invoice().id()));

        assertThat(late.invoice().state()).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(open()).isEqualTo(Money.euros("71.90"));
    }

    @Test
    void money_that_comes_after_all_is_lost_by_nobody() {
        giveUp();

        late.bankTells(LocalDate.parse("2026-07-01"), "471.90");

        assertThat(late.invoice().state()).isEqualTo(InvoiceState.WRITTEN_OFF);
        assertThat(open()).as("nothing is owed").isEqualTo(Money.euros("0.00"));
    }

    @Test
    void two_who_give_it_up_at_the_same_moment_lose_it_once_and_two_who_take_it_back_do_that_once() {
        assertThat(twice(this::giveUp)).containsExactlyInAnyOrder("done", "sales.write-off.not-late");
        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("81.90"));

        var id = late.invoice().id();
        assertThat(twice(() -> CurrentActor.run(finance, () -> writeOffs.undo(finance, id))))
                .containsExactlyInAnyOrder("done", "sales.write-off.not-late");
        assertThat(of(AccountKind.AVAILABLE)).isEqualTo(Money.euros("0.00"));
        assertThat(open()).isEqualTo(Money.euros("471.90"));
    }

    @Test
    void only_finance_of_that_entity_gives_up_and_only_what_is_late_and_with_a_reason() {
        var id = late.invoice().id();
        var elsewhere = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Bernard",
                List.of(new Grant(Hat.FINANCE, UUID.randomUUID())),
                late.manager().language());
        for (var who : List.of(late.manager(), elsewhere))
            assertThatThrownBy(() -> CurrentActor.run(who, () -> writeOffs.writeOff(who, id, "never")))
                    .hasMessage("sales.invoice.not-yours");
        assertThatThrownBy(() -> CurrentActor.run(finance, () -> writeOffs.writeOff(finance, id, " ")))
                .hasMessage("sales.write-off.why.missing");
        assertThatThrownBy(() -> CurrentActor.run(finance, () -> writeOffs.undo(finance, id)))
                .hasMessage("sales.write-off.not-late");
        late.goTo("2026-04-01");
        assertThatThrownBy(() -> CurrentActor.run(finance, () -> writeOffs.writeOff(finance, id, "never")))
                .hasMessage("sales.write-off.not-late");
        late.goTo("2026-07-01");
        giveUp();
        assertThatThrownBy(this::giveUp).hasMessage("sales.write-off.not-late");
    }

    private static List<String> twice(Runnable click) {
        var clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> answer(click), Thread::startVirtualThread))
                .limit(2)
                .toList();
        return clicks.stream().map(CompletableFuture::join).toList();
    }

    private static String answer(Runnable click) {
        try {
            click.run();
            return "done";
        } catch (Refused no) {
            return no.key();
        }
    }

    private void giveUp() {
        CurrentActor.run(
                finance, () -> writeOffs.writeOff(finance, late.invoice().id(), "They are bankrupt"));
    }

    private void theCooperativeBearsIt() {
        CurrentActor.run(
                SETUP,
                () -> sales.settings.set(
                        SETUP,
                        Setting.LOSS_BEARER,
                        Settings.Place.entity(late.seller().entity()),
                        LossBearer.COOPERATIVE,
                        LocalDate.parse("2026-01-01"),
                        "the guarantee fund"));
    }

    private Money of(AccountKind kind) {
        return balance(Account.of(late.invoice().activity(), kind));
    }

    private Money ofEntity(AccountKind kind) {
        return balance(Account.of(late.invoice().entity(), kind));
    }

    private Money balance(Account account) {
        return CurrentActor.as(SETUP, () -> ledger.balance(late.invoice().entity(), account));
    }

    private Money open() {
        var id = late.invoice().id().value();
        return CurrentActor.as(SETUP, () -> ledger.openOf(List.of(id)).getOrDefault(id, Money.noEuros()));
    }
}
