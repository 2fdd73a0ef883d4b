package coop.genoot.control.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.genoot.common.Invalid;
import coop.genoot.common.Rate;
import coop.genoot.common.Refused;
import coop.genoot.control.CheckedInvoices;
import coop.genoot.control.PastTerms;
import coop.genoot.control.figures.ControlFigures;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.notices.Notices;
import coop.genoot.sales.invoices.InvoiceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Once a week is over, some of it is drawn and looked at; whoever did it reads what was found (C-05, C-06). */
class LookingAfterwardsTest extends CheckedInvoices {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-30");

    @Autowired
    Settings settings;

    @Autowired
    Weeks weeks;

    @Autowired
    Reviews reviews;

    @Autowired
    PastTerms pastTerms;

    @Autowired
    ControlFigures figures;

    @Autowired
    Notices notices;

    @BeforeEach
    void a_week_begins() {
        begin("2026-03-29T09:00:00Z");
        weeks.of(List.of(it.entity()));
        clock.moveTo(Instant.parse("2026-04-02T09:00:00Z"));
    }

    @Test
    void the_seed_is_promised_before_the_week_and_published_only_with_its_draw() {
        sendOne("100.00");
        var promised = week();
        assertThat(promised.promisedAt()).isBefore(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(promised.seed()).isNull();
        for (var curious : List.of(nadia, fatima, control.admin()))
            assertThat(as(curious, () -> sql.fetch("select * from control.seed")))
                    .isEmpty();
        weeks.of(List.of(it.entity()));
        assertThat(week().drawnAt()).as("while the week goes on").isNull();

        aWeekLater();

        assertThat(Draw.fingerprint(String.valueOf(week().seed()))).isEqualTo(promised.fingerprint());
        assertThat(week().operations()).isEqualTo(1);
        assertThat(week().chosen()).as("five percent of one, rounded up").isEqualTo(1);
    }

    @Test
    void a_member_draws_again_from_the_list_and_finds_the_same() {
        for (int i = 0; i < 8; i++) sendOne("10" + i + ".00");
        drawing("40");
        aWeekLater();

        var list =
                figures.list(nadia, week().id()).orElseThrow().lines().skip(1).toList();
        var again = Draw.of(
                String.valueOf(week().seed()),
                Rate.percent("40"),
                list.stream()
                        .map(line -> line.split(";"))
                        .map(parts -> new Draw.Candidate(UUID.fromString(parts[0]), parts[1], false))
                        .toList());
        assertThat(again.stream().map(Draw.Line::text)).containsExactlyElementsOf(list);
        assertThat(list.stream().filter(line -> line.endsWith(";drawn"))).hasSize(4);
        assertThat(awaiting()).hasSize(4);
        assertThat(String.join("", list)).doesNotContain("Festival", "Nadia");
    }

    @Test
    void the_list_is_for_those_who_belong_to_the_entity_only() {
        sendOne("100.00");
        aWeekLater();

        var elsewhere = doors.inBelgium().nadia();
        assertThat(figures.list(elsewhere, week().id())).isEmpty();
        assertThat(figures.of(elsewhere, it.entity())).isEmpty();
        assertThat(figures.of(nadia, it.entity())).isPresent();
    }

    @Test
    void what_met_a_rule_is_always_looked_at_and_a_week_is_drawn_once() {
        drawing("0");
        control.add(Map.of("kind", "TWIN", "figure", "30"));
        sendOne("100.00");
        sendOne("100.00");
        aWeekLater();
        weeks.of(List.of(it.entity()));

        assertThat(awaiting()).singleElement().satisfies(review -> {
            assertThat(review.why()).isEqualTo(Draw.Why.RISK);
            assertThat(review.rules()).hasSize(1);
            assertThat(review.whom()).isEqualTo("Festival aan Zee vzw");
        });
        assertThatThrownBy(() -> as(
                        Actor.system("test"),
                        () -> sql.execute("update control.week set chosen = 0 where id = ?", week().id())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_member_reads_what_was_found_and_is_told_when_there_is_something_to_say() {
        sendOne("100.00");
        sendOne("200.00");
        drawing("100");
        aWeekLater();
        var waiting = awaiting();
        act(fatima, () -> reviews.conclude(fatima, waiting.getFirst().id(), "NOTHING", ""));
        assertThatThrownBy(() -> act(
                        fatima, () -> reviews.conclude(fatima, waiting.getLast().id(), "CORRECT", " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> act(
                        fatima, () -> reviews.conclude(fatima, waiting.getLast().id(), "", "")))
                .isInstanceOf(Invalid.class);
        act(
                fatima,
                () -> reviews.conclude(fatima, waiting.getLast().id(), "TALKED", "We chose another rate together."));

        assertThat(as(nadia, () -> reviews.of(nadia)))
                .extracting(review ->
                        review.found().finding() + " " + review.found().words())
                .containsExactlyInAnyOrder("TALKED We chose another rate together.", "NOTHING ");
        assertThat(awaiting()).isEmpty();
        assertThatThrownBy(() -> act(
                        fatima, () -> reviews.conclude(fatima, waiting.getLast().id(), "NOTHING", "")))
                .isInstanceOf(Refused.class);
        await().untilAsserted(() -> assertThat(as(nadia, () -> notices.latest(nadia, 9)))
                .extracting(notice -> notice.news().key())
                .containsExactly("control.news.talked"));
    }

    @Test
    void nobody_looks_at_what_they_did_themselves_nor_at_what_is_not_theirs() {
        sendOne("100.00");
        aWeekLater();
        var review = awaiting().getFirst().id();
        var both = Actor.person(
                nadia.self(),
                "Nadia",
                List.of(new Grant(Hat.FINANCE, it.entity().value())),
                nadia.language());
        var others = new ArrayList<>(List.of(nadia, both, control.admin()));
        others.add(doors.inBelgium().nadia());

        for (var other : others) {
            assertThat(as(other, () -> reviews.awaiting(other))).isEmpty();
            assertThatThrownBy(() -> act(other, () -> reviews.conclude(other, review, "NOTHING", "")))
                    .isInstanceOf(NotHere.class);
        }
        assertThatThrownBy(() -> as(
                        both,
                        () -> sql.execute(
                                "update control.review set finding = 'NOTHING', found_by = 'x', found_name = 'x',"
                                        + " found_at = now() where operation_id = ?",
                                review)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_went_on_because_nobody_looked_in_time_is_always_looked_at() {
        drawing("0");
        clock.moveTo(Instant.parse("2026-03-30T09:00:00Z"));
        control.add(Map.of("kind", "NO_DAY", "days", "1", "goesOn", "true"));
        sendOne("100.00");
        clock.moveTo(Instant.parse("2026-04-02T09:00:00Z"));
        pastTerms.run();
        aWeekLater();

        assertThat(awaiting())
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isEqualTo(Draw.Why.RISK));
    }

    @Test
    void what_is_to_be_corrected_has_a_last_day_rises_when_late_and_ends_when_done() {
        sendOne("100.00");
        sendOne("200.00");
        drawing("100");
        aWeekLater();
        var first = awaiting().getFirst().id();
        var last = awaiting().getLast().id();
        for (var day : List.of("", "2026-04-05", "soon"))
            assertThatThrownBy(() -> act(fatima, () -> reviews.conclude(fatima, first, "CORRECT", "Wrong VAT.", day)))
                    .isInstanceOf(Invalid.class);
        act(fatima, () -> reviews.conclude(fatima, first, "CORRECT", "Wrong VAT.", "2026-04-20"));
        act(fatima, () -> reviews.conclude(fatima, last, "CORRECT", "Wrong day.", "2026-04-10"));

        assertThat(as(fatima, () -> reviews.corrections(fatima)))
                .extracting(Review::id)
                .as("what is due first")
                .containsExactly(last, first);
        assertThat(as(nadia, () -> reviews.toCorrect(nadia))).hasSize(2);
        var elsewhere = doors.inBelgium().nadia();
        for (var other : List.of(elsewhere, control.admin())) {
            assertThat(as(other, () -> reviews.corrections(other))).isEmpty();
            assertThatThrownBy(() -> act(other, () -> reviews.corrected(other, last)))
                    .isInstanceOf(NotHere.class);
        }
        var late =
                as(nadia, () -> reviews.toCorrect(nadia)).getFirst().toCorrect().orElseThrow();
        assertThat(late.isLate(LocalDate.parse("2026-04-10"))).isFalse();
        assertThat(late.isLate(LocalDate.parse("2026-04-11"))).isTrue();

        act(nadia, () -> reviews.corrected(nadia, last));
        act(nadia, () -> reviews.corrected(nadia, last));
        act(fatima, () -> reviews.corrected(fatima, first));
        assertThat(as(fatima, () -> reviews.corrections(fatima))).isEmpty();
        assertThat(as(nadia, () -> reviews.toCorrect(nadia))).isEmpty();
        assertThat(as(nadia, () -> reviews.of(nadia)))
                .extracting(it -> it.found().correction().doneBy())
                .containsExactlyInAnyOrder("Nadia B.", "Fatima");
    }

    @Test
    void the_figures_say_how_much_waited_and_how_much_was_found() {
        control.ceiling("1000");
        sendOne("100.00");
        sendOne("200.00");
        sendOne("2000.00");
        drawing("100");
        aWeekLater();
        for (var review : awaiting())
            act(fatima, () -> reviews.conclude(fatima, review.id(), "TALKED", "Well done, but for the date."));

        var april = figures.of(nadia, it.entity()).orElseThrow().months().getLast();
        assertThat(april.asked()).isEqualTo(3);
        assertThat(april.stopped()).isEqualTo(1);
        assertThat(april.share()).as("a third").isEqualTo(3333);
        assertThat(april.waitedHours())
                .as("from Thursday to Monday, and not over")
                .isEqualTo(94);
        assertThat(april.reviewed()).isEqualTo(2);
        assertThat(april.perThousand()).isEqualTo(1000);
        assertThat(figures.of(nadia, it.entity()).orElseThrow().ofRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.stopped()).isEqualTo(1));
    }

    private void aWeekLater() {
        clock.moveTo(Instant.parse("2026-04-06T07:00:00Z"));
        weeks.of(List.of(it.entity()));
    }

    private void drawing(String percent) {
        CurrentActor.run(
                Actor.system("test"),
                () -> settings.set(
                        Actor.system("test"),
                        Setting.CONTROL_SAMPLE,
                        Settings.Place.entity(it.entity()),
                        Rate.percent(percent),
                        LocalDate.parse("2026-01-01"),
                        ""));
    }

    private Week week() {
        return figures.of(nadia, it.entity()).orElseThrow().weeks().stream()
                .filter(it -> it.monday().equals(MONDAY))
                .findFirst()
                .orElseThrow();
    }

    private List<Review> awaiting() {
        return as(fatima, () -> reviews.awaiting(fatima));
    }

    private void sendOne(String price) {
        clock.advanceBy(Duration.ofSeconds(1));
        send(new InvoiceId(UUID.randomUUID()), "1", price);
    }
}
