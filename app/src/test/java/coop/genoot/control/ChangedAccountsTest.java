package coop.genoot.control;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money to an account that was changed a moment ago is the oldest fraud of all. */
class ChangedAccountsTest extends CheckedInvoices {
    @Autowired
    Control question;

    @BeforeEach
    void payouts_to_changed_accounts_are_looked_at() {
        begin("2026-05-05T09:00:00Z");
        control.add(Map.of("kind", "ACCOUNT_CHANGED", "document", "PAYOUT", "figure", "30", "amount", "100"));
    }

    @Test
    void money_to_an_account_that_was_changed_lately_is_looked_at() {
        var paid = UUID.randomUUID();
        assertThat(ask(OperationKind.PAYOUT, paid, "200.00")).isEqualTo(Verdict.GO);
        ask(OperationKind.PAYOUT_ACCOUNT, paid, "0.00");

        assertThat(ask(OperationKind.PAYOUT, paid, "200.00")).isEqualTo(Verdict.LATER);
        assertThat(ask(OperationKind.PAYOUT, paid, "99.00"))
                .as("too small to matter")
                .isEqualTo(Verdict.GO);
        assertThat(ask(OperationKind.PAYOUT, UUID.randomUUID(), "200.00"))
                .as("somebody else")
                .isEqualTo(Verdict.GO);
        clock.advanceBy(Duration.ofDays(31));
        assertThat(ask(OperationKind.PAYOUT, paid, "200.00"))
                .as("a month later")
                .isEqualTo(Verdict.GO);
    }

    private Verdict ask(OperationKind kind, UUID whom, String amount) {
        var document = UUID.randomUUID();
        var operation = new Operation(
                kind,
                document,
                it.entity(),
                it.activity(),
                whom,
                "Karim",
                Money.euros(amount),
                Set.of(),
                "/payouts/" + document);
        return as(nadia, () -> question.ask(nadia, operation));
    }
}
