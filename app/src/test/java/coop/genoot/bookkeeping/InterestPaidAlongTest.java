package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.InvoiceState;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a notice for 471.90 that adds 4.75 of interest and 40.00 of costs. */
class InterestPaidAlongTest extends LateInvoiceStory {
    @Autowired
    Ledger ledger;

    @Test
    void interest_and_costs_that_come_with_the_invoice_are_booked_by_themselves_to_their_own_account() {
        noticeIsGiven();

        late.bankTells(LocalDate.parse("2026-05-11"), "516.65");

        assertThat(late.invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(balance(AccountKind.LATE_COSTS)).isEqualTo(Money.euros("-44.75"));
        assertThat(credit()).isEqualTo(Money.noEuros());
    }

    @Test
    void less_than_all_of_it_pays_the_invoice_first_and_what_comes_later_fills_the_rest() {
        noticeIsGiven();

        late.bankTells(LocalDate.parse("2026-05-11"), "480.00");
        assertThat(late.invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(balance(AccountKind.LATE_COSTS)).isEqualTo(Money.euros("-8.10"));

        late.bankTells(LocalDate.parse("2026-05-12"), "36.65");

        assertThat(balance(AccountKind.LATE_COSTS)).isEqualTo(Money.euros("-44.75"));
        assertThat(credit()).isEqualTo(Money.noEuros());
    }

    @Test
    void more_than_was_asked_is_kept_for_the_client_as_before() {
        noticeIsGiven();

        late.bankTells(LocalDate.parse("2026-05-11"), "520.00");

        assertThat(balance(AccountKind.LATE_COSTS)).isEqualTo(Money.euros("-44.75"));
        assertThat(credit()).isEqualTo(Money.euros("-3.35"));
    }

    @Test
    void nothing_is_taken_as_interest_before_a_notice_asked_it() {
        late.bankTells(LocalDate.parse("2026-04-20"), "480.00");

        assertThat(balance(AccountKind.LATE_COSTS)).isEqualTo(Money.noEuros());
        assertThat(credit()).isEqualTo(Money.euros("-8.10"));
    }

    private void noticeIsGiven() {
        late.onWithBank("2026-04-08");
        late.onWithBank("2026-04-22");
        late.bankTells(LocalDate.parse("2026-05-05"), null);
        late.on("2026-05-06");
    }

    private Money balance(AccountKind kind) {
        var entity = late.invoice().entity();
        return CurrentActor.as(Actor.system("test"), () -> ledger.balance(entity, Account.of(entity, kind)));
    }

    private Money credit() {
        var client = late.seller().client().value();
        var entity = late.invoice().entity();
        return CurrentActor.as(
                Actor.system("test"),
                () -> ledger.balance(entity, Account.ofClient(client, AccountKind.CLIENT_CREDIT)));
    }
}
