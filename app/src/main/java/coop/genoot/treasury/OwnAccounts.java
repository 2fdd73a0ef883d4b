package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.BANK_ACCOUNT;

import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.treasury.db.tables.records.BankAccountRecord;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Our own bank accounts as they are kept. */
@Component
class OwnAccounts {
    private final DSLContext sql;
    private final Clock clock;

    OwnAccounts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The account, opened when it was not; empty when somebody else has it, whom the actor may not see. */
    Optional<OwnAccount> open(EntityId entity, String iban, Currency currency, String name) {
        sql.insertInto(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.ID, TimeOrderedId.at(clock.instant()))
                .set(BANK_ACCOUNT.ENTITY_ID, entity.value())
                .set(BANK_ACCOUNT.IBAN, iban)
                .set(BANK_ACCOUNT.CURRENCY, currency.getCurrencyCode())
                .set(BANK_ACCOUNT.NAME, name)
                .onConflict(BANK_ACCOUNT.IBAN, BANK_ACCOUNT.CURRENCY)
                .doNothing()
                .execute();
        return find(iban, currency);
    }

    Optional<OwnAccount> find(String iban, Currency currency) {
        return sql.fetchOptional(
                        BANK_ACCOUNT,
                        BANK_ACCOUNT.IBAN.eq(iban).and(BANK_ACCOUNT.CURRENCY.eq(currency.getCurrencyCode())))
                .map(OwnAccounts::account);
    }

    /** All that the actor may see, by name. */
    List<OwnAccount> all() {
        return sql.selectFrom(BANK_ACCOUNT)
                .orderBy(BANK_ACCOUNT.NAME, BANK_ACCOUNT.IBAN)
                .fetch(OwnAccounts::account);
    }

    /** Lets no other file add to this account until the transaction ends. */
    void lock(UUID account) {
        sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, "treasury " + account))
                .fetch();
    }

    private static OwnAccount account(BankAccountRecord row) {
        return new OwnAccount(
                new BankAccountId(row.getId()),
                new EntityId(row.getEntityId()),
                row.getIban(),
                Currency.getInstance(row.getCurrency()),
                row.getName());
    }
}
