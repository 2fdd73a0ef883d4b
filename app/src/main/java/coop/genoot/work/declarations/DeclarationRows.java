package coop.genoot.work.declarations;

import static coop.genoot.work.db.Tables.DECLARATION;

import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.db.tables.records.DeclarationRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Declarations as they are kept. */
@Component
class DeclarationRows {
    private final DSLContext sql;

    DeclarationRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Declaration it) {
        sql.insertInto(DECLARATION)
                .set(DECLARATION.CONTRACT_ID, it.contract().value())
                .set(DECLARATION.KIND, it.kind().name())
                .set(DECLARATION.NOT_BEFORE, it.notBefore())
                .set(DECLARATION.DUE_ON, it.dueOn())
                .onConflictDoNothing()
                .execute();
    }

    Optional<Declaration> find(ContractId contract) {
        return sql.selectFrom(DECLARATION)
                .where(DECLARATION.CONTRACT_ID.eq(contract.value()))
                .fetchOptional(DeclarationRows::declaration);
    }

    /** Those that can be handed over and were not yet, the most urgent first. */
    List<Declaration> toSend(LocalDate on, int atMost) {
        return sql.selectFrom(DECLARATION)
                .where(DECLARATION.SENT_AT.isNull())
                .and(DECLARATION.CANCELLED_AT.isNull())
                .and(DECLARATION.NOT_BEFORE.le(on))
                .orderBy(DECLARATION.DUE_ON, DECLARATION.CONTRACT_ID)
                .limit(atMost)
                .fetch(DeclarationRows::declaration);
    }

    void sent(ContractId contract, String reference, Instant at) {
        sql.update(DECLARATION)
                .set(DECLARATION.SENT_AT, at)
                .set(DECLARATION.REFERENCE, reference)
                .where(DECLARATION.CONTRACT_ID.eq(contract.value()))
                .execute();
    }

    /** The work will not be done: what was not handed over never will be; the rest has to be taken back. */
    void cancel(ContractId contract, Instant at) {
        sql.update(DECLARATION)
                .set(DECLARATION.CANCELLED_AT, at)
                .where(DECLARATION.CONTRACT_ID.eq(contract.value()))
                .execute();
    }

    private static Declaration declaration(DeclarationRecord row) {
        return new Declaration(
                new ContractId(row.getContractId()),
                Declaration.Kind.valueOf(row.getKind()),
                row.getNotBefore(),
                row.getDueOn(),
                row.getSentAt(),
                row.getCancelledAt());
    }
}
