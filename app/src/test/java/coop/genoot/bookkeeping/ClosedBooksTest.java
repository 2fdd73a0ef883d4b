package coop.genoot.bookkeeping;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.ledger.SealReport;
import coop.genoot.ledger.Seals;
import coop.genoot.ledger.verification.VerifiedSeals;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
@Import(BookWorld.class)
class ClosedBooksTest {
    @Autowired
    MockMvc web;

    @Autowired
    BookWorld world;

    @Autowired
    PeriodBooks periods;

    @Autowired
    ClosedBooks books;

    @Autowired
    Seals seals;

    @Autowired
    VerifiedSeals verified;

    @Autowired
    DSLContext sql;

    @Autowired
    Clock clock;

    private BookWorld.House house;
    private LocalDate thisMonth;

    @BeforeEach
    void a_house_with_an_invoice() {
        house = world.belgian();
        thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        world.invoice(house, "2026-0001");
    }

    @Test
    void nothing_is_closed_or_sealed_at_first() throws Exception {
        assertThat(standing(house.finance()).closed()).isNull();
        assertThat(firstPage(house.finance())).contains("month is closed yet").contains("is sealed yet");
    }

    @Test
    void months_that_ended_and_are_not_closed_are_named() {
        close(thisMonth.minusMonths(3));
        assertThat(standing(house.finance()).toClose())
                .containsExactly(YearMonth.from(thisMonth.minusMonths(2)), YearMonth.from(thisMonth.minusMonths(1)));
    }

    @Test
    void closed_books_are_told_with_their_last_seal() throws Exception {
        close(thisMonth.minusMonths(1));
        CurrentActor.run(BookWorld.SETUP, () -> seals.sealNow(house.entity()));

        var standing = standing(house.finance());
        assertThat(standing.toClose()).isEmpty();
        assertThat(standing.seal()).isNotNull();
        assertThat(standing.seal().number()).isOne();
        assertThat(firstPage(house.finance())).contains("Closed up to and including", "Sealed up to", "Seal 1");
    }

    @Test
    void seals_that_hold_are_told_with_how_many_and_when_they_were_verified() throws Exception {
        seal();
        assertThat(firstPage(house.finance())).contains("The seals are not verified yet");
        world.invoice(house, "2026-0002");
        seal();
        CurrentActor.run(BookWorld.SETUP, () -> verified.verify(house.entity()));

        assertThat(firstPage(house.finance())).contains("All 2 seals verified on").doesNotContain("does not hold");
    }

    @Test
    void a_seal_that_does_not_hold_is_an_alarm_that_names_it_for_its_own_people_only() throws Exception {
        seal();
        var found = "insert into ledger.seals_verified values (?, now(), 3, 9, 2, 'TRANSACTION_CHANGED', null)";
        world.inOne(() -> sql.execute(found, house.entity().value()));

        assertThat(firstPage(house.finance()))
                .contains("Seal 2 does not hold", "A sealed entry no longer says", "/books/" + house.entity() + "/files")
                .doesNotContain("seals verified on");
        assertThat(firstPage(world.belgian().finance())).doesNotContain("does not hold");
    }

    @ParameterizedTest
    @EnumSource(SealReport.Why.class)
    void whatever_is_wrong_with_a_seal_has_its_sentence(SealReport.Why why) throws Exception {
        seal();
        var found = "insert into ledger.seals_verified values (?, now(), 3, 9, 1, ?, null)";
        world.inOne(() -> sql.execute(found, house.entity().value(), why.name()));

        assertThat(firstPage(house.finance())).contains("Seal 1 does not hold").doesNotContain("bookkeeping.seal");
    }

    private void seal() {
        CurrentActor.run(BookWorld.SETUP, () -> seals.sealNow(house.entity()));
    }

    @Test
    void finance_of_another_entity_sees_none_of_it() {
        close(thisMonth.minusMonths(1));
        var other = world.belgian();

        assertThat(CurrentActor.as(other.finance(), () -> books.of(other.finance())))
                .extracting(ClosedBooks.Standing::entity)
                .containsExactly(other.entity());
        assertThat(standing(other.finance()).closed()).isNull();
    }

    private void close(LocalDate month) {
        world.inOne(() -> periods.close(house.entity(), month));
    }

    private ClosedBooks.Standing standing(Actor finance) {
        return CurrentActor.as(finance, () -> books.of(finance)).getFirst();
    }

    private String firstPage(Actor actor) throws Exception {
        return web.perform(get("/").with(as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
