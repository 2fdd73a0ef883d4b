package coop.genoot.control.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.control.CheckedInvoices;
import coop.genoot.control.Checkers;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Stop;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.invoices.InvoiceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the only one who would look did it, somebody else looks, and everybody sees who. */
class StandingInTest extends CheckedInvoices {
    @Autowired
    Checkers checkers;

    @Autowired
    Weeks weeks;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    private Actor both;

    @BeforeEach
    void the_only_person_of_finance_invoices_too() {
        begin("2026-03-29T09:00:00Z");
        weeks.of(List.of(it.entity()));
        control.ceiling("1000");
        both = Actor.person(
                fatima.self(),
                "Fatima",
                List.of(
                        new Grant(Hat.FINANCE, it.entity().value()),
                        new Grant(Hat.MANAGER, it.activity().value())),
                fatima.language());
        act(
                Actor.system("test"),
                () -> grants.give(fatima.self(), Hat.MANAGER, it.activity().value(), control.today()));
        clock.moveTo(Instant.parse("2026-03-31T09:00:00Z"));
    }

    @Test
    void an_administrator_decides_about_what_the_only_person_of_the_team_sent() {
        var id = sendAsFatima("2000.00");
        var stop = about(id);

        assertThat(as(both, () -> stops.waitingFor(both))).isEmpty();
        assertThatThrownBy(() -> act(both, () -> stops.approve(both, stop.id())))
                .isInstanceOf(NotHere.class);
        assertThat(as(both, () -> checkers.contact(stop.entity(), stop.team(), stop.person()))
                        .name()
                        .en())
                .isEqualTo("Bea");
        assertThat(as(control.admin(), () -> stops.waitingFor(control.admin())))
                .extracting(Stop::document)
                .containsExactly(id.value());
        act(control.admin(), () -> stops.approve(control.admin(), stop.id()));

        assertThat(find(id)).isPresent();
    }

    @Test
    void others_of_finance_come_before_the_administrators() {
        var koen = ControlSamples.colleague(it.entity(), null, "Koen", Hat.FINANCE, staff, control.today());
        var stop = about(sendAsFatima("2000.00"));

        assertThat(as(koen, () -> stops.waitingFor(koen))).hasSize(1);
        assertThat(as(control.admin(), () -> stops.waitingFor(control.admin()))).isEmpty();
        assertThat(as(both, () -> checkers.people(stop.entity(), stop.team(), stop.person())))
                .extracting(it -> it.name())
                .containsExactly("Koen");
        act(koen, () -> stops.approve(koen, stop.id()));
    }

    @Test
    void what_others_sent_stays_with_the_team() {
        send("2000.00");

        assertThat(as(fatima, () -> stops.waitingFor(fatima))).hasSize(1);
        assertThat(as(control.admin(), () -> stops.waitingFor(control.admin()))).isEmpty();
    }

    @Test
    void what_the_only_person_of_finance_did_is_looked_at_afterwards_by_an_administrator() {
        sendAsFatima("100.00");
        var admin = control.admin();
        clock.moveTo(Instant.parse("2026-04-06T07:00:00Z"));
        weeks.of(List.of(it.entity()));

        assertThat(as(both, () -> reviews.awaiting(both))).isEmpty();
        var review = as(admin, () -> reviews.awaiting(admin)).getFirst();
        assertThat(as(admin, () -> reviews.count(admin))).isEqualTo(1);
        act(admin, () -> reviews.conclude(admin, review.id(), "NOTHING", ""));
        assertThat(as(admin, () -> reviews.count(admin))).isZero();
    }

    private InvoiceId sendAsFatima(String price) {
        var id = new InvoiceId(UUID.randomUUID());
        return as(both, () -> doors.sending.issueAndSend(both, id, it.activity(), it.typed("1", price, "S:21")));
    }
}
