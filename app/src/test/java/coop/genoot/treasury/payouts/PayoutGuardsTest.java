package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.platform.AdjustableClock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database holds by itself, whatever the application would try. */
@GenootTest
class PayoutGuardsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private PayoutSteps steps;
    private UUID batch;
    private UUID transfer;

    @BeforeEach
    void a_batch() {
        steps = PayoutSteps.in(house);
        batch = steps.batch(steps.owe("45.20"));
        transfer = steps.parts(batch).getFirst().what().transfer();
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private void isRefused(String why, String statement, Object... values) {
        assertThatThrownBy(
                        () -> PayoutWorld.inOne(transaction, PayoutWorld.HOUSE, () -> sql.execute(statement, values)))
                .rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void a_subject_is_in_one_batch_at_a_time() {
        isRefused(
                "a_subject_is_in_one_batch_at_a_time",
                "insert into treasury.payout_transfer select ?, batch_id, entity_id, subject, kind, activity_id, payee_id,"
                        + " account_id, batch_name, day, cents, 'x', 'IN_BATCH' from treasury.payout_transfer where id = ?",
                UUID.randomUUID(),
                transfer);
    }

    @Test
    void nothing_of_a_transfer_changes_but_its_state_and_that_only_forward() {
        isRefused("is never changed", "update treasury.payout_transfer set cents = 1 where id = ?", transfer);
        isRefused(
                "goes not from IN_BATCH to PAID",
                "update treasury.payout_transfer set state = 'PAID', paid_on = current_date where id = ?",
                transfer);
    }

    @Test
    void a_released_batch_and_its_file_are_never_changed() {
        steps.release(batch, steps.world().fatima());

        isRefused("is never changed", "update treasury.payout_batch set state = 'ENDED' where id = ?", batch);
        isRefused("permission denied", "update treasury.payout_file set content = '' where batch_id = ?", batch);
        isRefused("permission denied", "delete from treasury.payout_transfer where id = ?", transfer);
        isRefused("permission denied", "update treasury.payout_account set iban = 'x' where true");
    }

    @Test
    void nobody_lets_a_batch_go_twice() {
        steps.release(batch, steps.world().fatima());

        isRefused(
                "payout_release_pkey",
                "insert into treasury.payout_release select batch_id, entity_id, person_id, 'x', false, now()"
                        + " from treasury.payout_release where batch_id = ?",
                batch);
    }
}
