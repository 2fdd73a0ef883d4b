package coop.genoot.bookkeeping;

import static coop.genoot.bookkeeping.ClaimSamples.BANK;
import static coop.genoot.bookkeeping.ClaimSamples.DUE;
import static coop.genoot.bookkeeping.ClaimSamples.WAITING;
import static coop.genoot.ledger.AccountKind.AVAILABLE;
import static coop.genoot.ledger.AccountKind.CLIENT_CREDIT;
import static coop.genoot.ledger.AccountKind.CLIENT_RECEIVABLE;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.SOLIDARITY;
import static coop.genoot.ledger.AccountKind.SOLIDARITY_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.VAT_DUE;
import static coop.genoot.ledger.AccountKind.VAT_PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingRulesTest {
    private final Books books = new Books();
    private Credit credited = Credit.NOTHING;

    @Test
    void a_sale_is_a_claim_on_the_client_with_vat_due_and_the_rest_on_its_way() {
        sell(ClaimSamples.aSale());

        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.euros("1210.00"));
        assertThat(books.of(Account.of(ClaimSamples.ENTITY, VAT_DUE))).isEqualTo(Money.euros("-210.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("935.00"));
        assertThat(books.mine(CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.euros("65.00"));
    }

    @Test
    void a_payment_makes_it_available() {
        pay(sell(ClaimSamples.aSale()), "1210.00");

        assertThat(books.of(BANK)).isEqualTo(Money.euros("1210.00"));
        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.noEuros());
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.noEuros());
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("65.00"));
    }

    @Test
    void part_payments_make_it_available_in_proportion_and_the_last_cent_comes_with_the_last() {
        var sale = sell(ClaimSamples.aSale());
        pay(sale, "403.33");
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("311.66"));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("21.67"));
        pay(sale, "403.33");
        pay(sale, "403.34");

        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("65.00"));
    }

    @Test
    void what_is_paid_too_much_is_kept_for_the_client() {
        pay(sell(ClaimSamples.aSale()), "1300.00");

        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.noEuros());
        assertThat(books.client(CLIENT_CREDIT)).isEqualTo(Money.euros("-90.00"));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
    }

    @Test
    void a_bounced_payment_is_on_its_way_again() {
        var sale = sell(ClaimSamples.aSale());
        pay(sale, "605.00");
        pay(sale, "605.00");
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("605.00"), BANK, DUE));

        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("467.50"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("467.50"));
        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.euros("605.00"));
    }

    @Test
    void a_match_that_proved_wrong_puts_the_money_back_to_wait() {
        var sale = sell(ClaimSamples.aSale());
        pay(sale, "1210.00");
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("1210.00"), WAITING, DUE));

        assertThat(books.of(WAITING)).isEqualTo(Money.euros("-1210.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("935.00"));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_credit_note_before_payment_takes_from_what_is_on_its_way() {
        var sale = sell(ClaimSamples.aSale());
        credit(sale, "400.00", "84.00");

        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.euros("726.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("561.00"));
        assertThat(books.mine(CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.euros("39.00"));
        pay(sale, "726.00");
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("561.00"));
    }

    @Test
    void a_credit_note_after_payment_takes_from_what_is_available_and_owes_the_client() {
        var sale = sell(ClaimSamples.aSale());
        pay(sale, "1210.00");
        credit(sale, "1000.00", "210.00");

        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.euros("-1210.00"));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.noEuros());
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.noEuros());
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("1210.00"), BANK, DUE));
        assertThat(books.client(CLIENT_RECEIVABLE)).isEqualTo(Money.noEuros());
        assertThat(books.mine(ON_ITS_WAY))
                .as("paying back a credit puts nothing on its way")
                .isEqualTo(Money.noEuros());
    }

    @Test
    void more_than_there_is_left_is_never_credited() {
        var sale = sell(ClaimSamples.aSale());
        credit(sale, "600.00", "126.00");

        assertThatThrownBy(() -> credit(sale, "400.01", "84.00")).hasMessageContaining("2026-0042");
    }

    @Test
    void an_entity_that_guarantees_makes_it_available_on_issue() {
        var sale = sell(ClaimSamples.aSale("1000.00", "210.00", "65.00", MoneyAvailable.WHEN_ISSUED));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        pay(sale, "1210.00");
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("1210.00"), BANK, DUE));

        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.noEuros());
    }

    @Test
    void an_entity_that_guarantees_from_the_due_day_releases_the_rest_on_it() {
        var sale = sell(ClaimSamples.aSale("1000.00", "210.00", "65.00", MoneyAvailable.WHEN_DUE));
        pay(sale, "605.00");
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("467.50"));
        books.post(PostingRules.release(books.state(sale, credited)));

        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        pay(sale, "605.00");
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("605.00"), BANK, DUE));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
    }

    @Test
    void an_internal_sale_moves_money_between_two_activities_at_once_and_back() {
        var sale = ClaimSamples.anInternalSale("500.00", "10.00");
        books.post(PostingRules.internal(sale, sale.net(), sale.contribution()));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("490.00"));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("10.00"));
        assertThat(books.of(Account.of(ClaimSamples.NEIGHBOUR, AVAILABLE))).isEqualTo(Money.euros("500.00"));

        books.post(PostingRules.internal(
                sale, sale.net().negated(), sale.contribution().negated()));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.noEuros());
        assertThat(books.of(Account.of(ClaimSamples.NEIGHBOUR, AVAILABLE))).isEqualTo(Money.noEuros());
    }

    @Test
    void vat_on_collection_waits_for_the_client_and_is_due_in_proportion_to_the_last_cent() {
        var sale = sell(collected());
        assertThat(vat(VAT_PENDING)).isEqualTo(Money.euros("210.00"));
        assertThat(vat(VAT_DUE)).isEqualTo(Money.noEuros());
        pay(sale, "403.33");
        assertThat(vat(VAT_DUE)).isEqualTo(Money.euros("70.00"));
        pay(sale, "403.33");
        pay(sale, "403.34");

        assertThat(vat(VAT_PENDING)).isEqualTo(Money.noEuros());
        assertThat(vat(VAT_DUE)).isEqualTo(Money.euros("210.00"));
    }

    @Test
    void vat_on_collection_waits_again_when_the_payment_bounces_and_a_credit_note_mirrors_it() {
        var sale = sell(collected());
        pay(sale, "1210.00");
        books.post(PostingRules.takenBack(books.state(sale, credited), Money.euros("605.00"), BANK, DUE));
        assertThat(vat(VAT_DUE)).isEqualTo(Money.euros("105.00"));
        credit(sale, "1000.00", "210.00");

        assertThat(vat(VAT_PENDING)).isEqualTo(Money.noEuros());
        assertThat(vat(VAT_DUE)).isEqualTo(Money.noEuros());
    }

    @Test
    void vat_waits_for_the_client_even_when_the_entity_guarantees_the_activity_its_money() {
        var parts = new ClaimSamples.Parts("1000.00", "200.00", "65.00", "0.00");
        var sale = sell(ClaimSamples.aSale(parts, MoneyAvailable.WHEN_ISSUED, VatDue.WHEN_PAID));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("935.00"));
        assertThat(vat(VAT_PENDING)).isEqualTo(Money.euros("200.00"));
        pay(sale, "600.00");

        assertThat(vat(VAT_DUE)).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void what_is_given_for_solidarity_is_an_entry_of_its_own_and_follows_the_payment() {
        var parts = new ClaimSamples.Parts("1000.00", "210.00", "65.00", "10.00");
        var sale = sell(ClaimSamples.aSale(parts, MoneyAvailable.WHEN_PAID, VatDue.WHEN_ISSUED));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("935.00"));
        books.post(PostingRules.given(sale));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("925.00"));
        assertThat(books.mine(SOLIDARITY_ON_ITS_WAY)).isEqualTo(Money.euros("10.00"));
        pay(sale, "605.00");

        assertThat(books.mine(SOLIDARITY)).isEqualTo(Money.euros("5.00"));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("462.50"));
    }

    @Test
    void the_contribution_of_a_period_never_takes_more_than_is_available_and_the_rest_waits() {
        var period = UUID.randomUUID();
        books.post(PostingRules.period(ClaimSamples.ACTIVITY, period, Money.euros("30.00"), Money.euros("12.00")));
        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("12.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.euros("-18.00"));
        books.post(PostingRules.periodMade(ClaimSamples.ACTIVITY, period, Money.euros("18.00")));

        assertThat(books.mine(CONTRIBUTION)).isEqualTo(Money.euros("30.00"));
        assertThat(books.mine(AVAILABLE)).isEqualTo(Money.euros("-30.00"));
        assertThat(books.mine(ON_ITS_WAY)).isEqualTo(Money.noEuros());
    }

    @Test
    void what_moves_nothing_has_no_line() {
        assertThat(PostingRules.sale(
                        ClaimSamples.aSale("100.00", "0.00", "0.00", MoneyAvailable.WHEN_PAID)))
                .hasSize(2);
    }

    private Claim sell(Claim claim) {
        books.post(PostingRules.sale(claim));
        return claim;
    }

    private static Claim collected() {
        var parts = new ClaimSamples.Parts("1000.00", "210.00", "65.00", "0.00");
        return ClaimSamples.aSale(parts, MoneyAvailable.WHEN_PAID, VatDue.WHEN_PAID);
    }

    private Money vat(AccountKind kind) {
        return books.of(Account.of(ClaimSamples.ENTITY, kind)).negated();
    }

    private void pay(Claim claim, String amount) {
        books.post(PostingRules.payment(books.state(claim, credited), Money.euros(amount), BANK));
    }

    private void credit(Claim claim, String net, String vat) {
        var credit = credited.next(
                claim, Money.euros(net), Money.euros(net).plus(Money.euros(vat)));
        books.post(PostingRules.credit(books.state(claim, credited), credit));
        credited = credited.plus(credit);
    }
}
