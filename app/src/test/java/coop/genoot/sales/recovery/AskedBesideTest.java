package coop.genoot.sales.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.WriteOffs;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody owes interest on what they never owed: what a notice asked beside an invoice follows what is left of it. */
class AskedBesideTest extends LateInvoiceStory {
    private static final LocalDate NOTICE = LocalDate.parse("2026-05-06");

    @Autowired
    LateClaims claims;

    @Autowired
    WriteOffs writeOffs;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private Money asked;

    @BeforeEach
    void a_notice_asked_interest_and_costs() {
        late.onWithBank("2026-04-08");
        late.onWithBank("2026-04-22");
        late.onWithBank("2026-05-06");
        late.goTo("2026-05-07");
        asked = beside();
        assertThat(asked).isEqualTo(onThatDay("471.90")).isGreaterThan(Money.euros("40.00"));
    }

    @Test
    void what_is_credited_later_carries_no_interest_and_once_nothing_is_left_nothing_is_asked_beside_it() {
        credit("195.00");
        assertThat(beside()).isEqualTo(onThatDay("235.95")).isLessThan(asked);

        credit("195.00");
        assertThat(beside()).isEqualTo(Money.noEuros());
    }

    @Test
    void what_is_paid_later_keeps_its_interest() {
        late.bankTells(LocalDate.parse("2026-05-07"), "471.90");

        assertThat(beside()).isEqualTo(asked);
    }

    @Test
    void who_gives_up_the_claim_gives_up_the_interest_until_it_is_expected_again() {
        var hat = new Grant(Hat.FINANCE, late.invoice().entity().value());
        var finance = Actor.person(new PersonId(UUID.randomUUID()), "Mieke", List.of(hat), me.language());
        CurrentActor.run(
                finance, () -> writeOffs.writeOff(finance, late.invoice().id(), "Bankrupt"));
        assertThat(beside()).isEqualTo(Money.noEuros());

        CurrentActor.run(finance, () -> writeOffs.undo(finance, late.invoice().id()));
        assertThat(beside()).isEqualTo(asked);
    }

    private void credit(String net) {
        late.as(() -> {
            var left = sales.credits.left(me, late.invoice().id()).total();
            var half = CreditNotes.Request.amount(Money.euros(net), "One day less", left);
            return sales.credits.credit(
                    me, new InvoiceId(UUID.randomUUID()), late.invoice().id(), half);
        });
    }

    private Money onThatDay(String open) {
        var claim = late.as(() -> claims.of(late.invoice(), Money.euros(open), NOTICE, Optional.empty()));
        return claim.interestInAll().plus(claim.costs());
    }

    private Money beside() {
        var cents = CurrentActor.as(
                Actor.system("test"),
                () -> transaction.execute(_ -> sql.fetchValue(
                        "select extra_cents from treasury.expected_payment where subject = ?",
                        late.invoice().id().value())));
        return Money.euroCents(((Number) Objects.requireNonNull(cents)).longValue());
    }
}
