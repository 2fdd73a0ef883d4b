package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.PAYOUT_ACCOUNT;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.treasury.db.tables.records.PayoutAccountRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts of payees, as they are kept: never changed. */
@Component
class PayoutAccountRows {
    private final DSLContext sql;

    PayoutAccountRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(PayoutAccountRecord account) {
        sql.insertInto(PAYOUT_ACCOUNT).set(account).execute();
    }

    /** Lets nobody else set an account of that payee until the transaction ends. */
    void lock(UUID payee) {
        sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, "payee " + payee))
                .fetch();
    }

    /** Whether that payee gives their account themselves, whoever asks. */
    boolean hasOwn(UUID payee) {
        var own = DSL.field("treasury.has_own_account({0})", Boolean.class, DSL.val(payee));
        return sql.select(own).fetchSingle().value1();
    }

    @Nullable
    PayoutAccountRecord newest(UUID payee, @Nullable EntityId entity) {
        return sql.selectFrom(PAYOUT_ACCOUNT)
                .where(of(payee, entity))
                .orderBy(PAYOUT_ACCOUNT.SET_AT.desc(), PAYOUT_ACCOUNT.ID.desc())
                .limit(1)
                .fetchOne();
    }

    /** The newest first; the one in use is told as {@code treasury.accounts_for} tells it. */
    List<PayoutAccountView> all(UUID payee, @Nullable EntityId entity, LocalDate today) {
        var views = new ArrayList<PayoutAccountView>();
        LocalDate changedOn = null;
        boolean found = false;
        for (var row : sql.selectFrom(PAYOUT_ACCOUNT)
                .where(of(payee, entity))
                .orderBy(PAYOUT_ACCOUNT.SET_AT.desc(), PAYOUT_ACCOUNT.ID.desc())
                .fetch()) {
            boolean began = !row.getUsableOn().isAfter(today);
            boolean overtaken = changedOn != null && changedOn.isBefore(row.getUsableOn());
            boolean inUse = !found && began && !overtaken;
            found |= inUse;
            views.add(new PayoutAccountView(
                    row.getId(), new Iban(row.getIban()), row.getHolder(), row.getSetOn(), row.getUsableOn(), inUse));
            // The earliest change after an account decides whether it was overtaken before it could be used.
            changedOn = row.getSetOn();
        }
        return views;
    }

    private static Condition of(UUID payee, @Nullable EntityId entity) {
        var whose = entity == null ? PAYOUT_ACCOUNT.ENTITY_ID.isNull() : PAYOUT_ACCOUNT.ENTITY_ID.eq(entity.value());
        return PAYOUT_ACCOUNT.PAYEE_ID.eq(payee).and(whose);
    }
}
