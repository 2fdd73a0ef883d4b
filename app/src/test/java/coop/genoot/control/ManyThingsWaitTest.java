package coop.genoot.control;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.control.afterwards.Reviews;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much waits elsewhere, nobody misses what is theirs. */
class ManyThingsWaitTest extends CheckedInvoices {
    private static final Actor HOUSE = Actor.system("test");
    private static final int MANY = 130;

    @Autowired
    Reviews reviews;

    @Autowired
    HeldDocuments held;

    @BeforeEach
    void large_invoices_wait() {
        begin("2026-05-05T09:00:00Z");
        control.ceiling("1000");
    }

    @Test
    void what_waits_for_other_teams_hides_nothing() {
        var mine = send("2000.00");
        var lawyers = as(
                HOUSE, () -> staff.addTeam(HOUSE, it.entity(), new Wording("R", "D", "Law"), "law@genoot.example", ""));
        ControlSamples.colleague(it.entity(), lawyers, "Koen", Hat.SUPPORT, staff, control.today());
        act(HOUSE, () -> stopMany(lawyers));

        assertThat(as(fatima, () -> stops.waitingFor(fatima)))
                .extracting(Stop::document)
                .containsExactly(mine.value());
        assertThat(as(fatima, () -> stops.late(fatima))).isZero();
        act(fatima, () -> stops.sendBack(fatima, about(mine).id(), "Ask the new address."));
        act(
                HOUSE,
                () -> sql.execute(
                        "update control.stop set state = 'APPROVED', decided_by = 'x', decided_name = 'x',"
                                + " decided_at = now() + interval '9 years' where team_id = ?",
                        lawyers));
        assertThat(as(fatima, () -> stops.decidedFor(fatima, 15)))
                .extracting(Stop::document)
                .containsExactly(mine.value());
    }

    @Test
    void what_is_late_and_what_is_to_be_looked_at_is_counted_to_the_last() {
        act(HOUSE, () -> stopMany(control.team()));
        act(HOUSE, this::drawMany);

        assertThat(as(fatima, () -> stops.late(fatima))).isEqualTo(MANY);
        assertThat(as(fatima, () -> reviews.count(fatima))).isEqualTo(MANY);
    }

    @Test
    void what_others_sent_hides_nothing_of_ones_own_activities() {
        var mine = send("2000.00");
        var beside = InvoiceSamples.anActivity(doors.ofSamples(), it.entity(), fatima.self(), "Le Hangar");
        var both = Actor.person(
                nadia.self(),
                "Nadia",
                List.of(
                        new Grant(Hat.FINANCE, it.entity().value()),
                        new Grant(Hat.MANAGER, it.activity().value())),
                nadia.language());
        act(
                HOUSE,
                () -> sql.execute(
                        "insert into sales.held_document select gen_random_uuid(), entity_id, ?, kind, of_id, fields,"
                                + " ?, person_name, language, whom, net_cents, held_at + interval '1 minute', state"
                                + " from sales.held_document, generate_series(1, ?) where id = ?",
                        beside.value(),
                        fatima.self().value(),
                        MANY,
                        mine.value()));

        assertThat(as(both, () -> held.waiting(both))).extracting(it -> it.id()).containsExactly(mine.value());
    }

    /** All of them late. */
    private void stopMany(UUID team) {
        sql.execute("""
                with made as (
                    insert into control.operation (id, entity_id, kind, document_id, amount_cents, person_id, who_name,
                        whom, page, asked_at, verdict, rules)
                    select gen_random_uuid(), ?, 'INVOICE', gen_random_uuid(), 100, ?, 'N', 'F', '/x', now(), 'STOP',
                           array[gen_random_uuid()]
                      from generate_series(1, ?) returning *)
                insert into control.stop (operation_id, document_id, entity_id, kind, amount_cents, person_id, who_name,
                    whom, page, team_id, rules, stopped_at, due_on, goes_on, state)
                select id, document_id, entity_id, kind, amount_cents, person_id, who_name, whom, page, ?, rules,
                       asked_at, date '2026-05-04', false, 'WAITING' from made""", it.entity().value(), nadia.self().value(), MANY, team);
    }

    private void drawMany() {
        sql.execute("""
                with week as (
                    insert into control.week (id, entity_id, monday, fingerprint, promised_at)
                    values (gen_random_uuid(), ?, date '2026-04-20', repeat('a', 64), now()) returning *),
                made as (
                    insert into control.operation (id, entity_id, kind, document_id, amount_cents, person_id, who_name,
                        whom, asked_at, happened_at, verdict, rules)
                    select gen_random_uuid(), entity_id, 'INVOICE', gen_random_uuid(), 100, ?, 'N', 'F', now(), now(),
                           'GO', '{}' from week, generate_series(1, ?) returning *)
                insert into control.review (operation_id, week_id, entity_id, person_id, why)
                select made.id, week.id, made.entity_id, made.person_id, 'DRAWN' from made, week""", it.entity().value(), nadia.self().value(), MANY);
    }
}
