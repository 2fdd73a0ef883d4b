package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.VAT_CHECK;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.common.VatNumber;
import coop.genoot.sales.vies.VatAnswer;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The answers of the register of VAT numbers as they are kept; never changed. */
@Component
class VatAnswers {
    private final DSLContext sql;

    VatAnswers(DSLContext sql) {
        this.sql = sql;
    }

    Optional<VatAnswer> latest(ClientId client, VatNumber number) {
        return sql.selectFrom(VAT_CHECK)
                .where(VAT_CHECK.CLIENT_ID.eq(client.value()))
                .and(VAT_CHECK.VAT_NUMBER.eq(number.value()))
                .orderBy(VAT_CHECK.ASKED_AT.desc(), VAT_CHECK.ID.desc())
                .limit(1)
                .fetchOptional(it -> new VatAnswer(
                        number,
                        VatAnswer.Status.valueOf(it.getAnswer()),
                        it.getConsultation(),
                        it.getName(),
                        it.getAddress(),
                        it.getAskedAt()));
    }

    void add(Client client, VatAnswer answer) {
        sql.insertInto(VAT_CHECK)
                .set(VAT_CHECK.ID, TimeOrderedId.at(answer.askedAt()))
                .set(VAT_CHECK.CLIENT_ID, client.id().value())
                .set(VAT_CHECK.ENTITY_ID, client.entity().value())
                .set(VAT_CHECK.ACTIVITY_ID, client.activity().value())
                .set(VAT_CHECK.VAT_NUMBER, answer.number().value())
                .set(VAT_CHECK.ANSWER, answer.status().name())
                .set(VAT_CHECK.CONSULTATION, answer.consultation())
                .set(VAT_CHECK.NAME, answer.name())
                .set(VAT_CHECK.ADDRESS, answer.address())
                .set(VAT_CHECK.ASKED_AT, answer.askedAt())
                .execute();
    }
}
