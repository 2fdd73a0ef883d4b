package coop.genoot.sales.quotes;

import static coop.genoot.sales.db.Tables.CLIENT;
import static coop.genoot.sales.db.Tables.CLIENT_ORDER;
import static coop.genoot.sales.db.Tables.QUOTE;
import static coop.genoot.sales.db.Tables.QUOTE_ANSWER;
import static coop.genoot.sales.db.Tables.QUOTE_DEPOSIT;
import static coop.genoot.sales.db.Tables.QUOTE_LINE;
import static coop.genoot.sales.db.Tables.QUOTE_SERIES;
import static coop.genoot.sales.db.Tables.QUOTE_STEP;
import static org.jooq.impl.DSL.coalesce;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.LineKind;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.db.tables.records.QuoteAnswerRecord;
import coop.genoot.sales.db.tables.records.QuoteLineRecord;
import coop.genoot.sales.db.tables.records.QuoteRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The quotes as they are kept: added once, then only their status moves. Row-level security stands behind every read.
 */
@Component
class QuoteRows {
    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.shared();

    QuoteRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The next number of the entity's series of that year; the row stays locked until the transaction ends, so there
     * are no gaps.
     */
    int nextSerial(EntityId entity, int year) {
        return sql.insertInto(QUOTE_SERIES, QUOTE_SERIES.ENTITY_ID, QUOTE_SERIES.YEAR, QUOTE_SERIES.LAST)
                .values(entity.value(), year, 1)
                .onConflict(QUOTE_SERIES.ENTITY_ID, QUOTE_SERIES.YEAR)
                .doUpdate()
                .set(QUOTE_SERIES.LAST, QUOTE_SERIES.LAST.plus(1))
                .returningResult(QUOTE_SERIES.LAST)
                .fetchSingle()
                .value1();
    }

    void add(Quote it, int serial, String author) {
        var totals = it.totals();
        sql.insertInto(QUOTE)
                .set(QUOTE.ID, it.id().value())
                .set(QUOTE.ENTITY_ID, it.entity().value())
                .set(QUOTE.ACTIVITY_ID, it.activity().value())
                .set(QUOTE.CLIENT_ID, it.client().value())
                .set(QUOTE.YEAR, it.sentOn().getYear())
                .set(QUOTE.SERIAL, serial)
                .set(QUOTE.NUMBER, it.number())
                .set(QUOTE.STATUS, it.status().name())
                .set(QUOTE.LANGUAGE, it.language().name())
                .set(QUOTE.TITLE, it.title())
                .set(QUOTE.INTRO, it.intro())
                .set(QUOTE.CLOSING, it.closing())
                .set(QUOTE.REFERENCE, it.reference())
                .set(QUOTE.FREE_CHOICE, it.freeChoice())
                .set(QUOTE.SENT_ON, it.sentOn())
                .set(QUOTE.VALID_UNTIL, it.validUntil())
                .set(QUOTE.MAIL, it.mail())
                .set(QUOTE.LETTERHEAD, JSONB.valueOf(json.writeValueAsString(it.letterhead())))
                .set(QUOTE.NET_CENTS, totals.net().cents())
                .set(QUOTE.VAT_CENTS, totals.vatAmount().cents())
                .set(QUOTE.TOTAL_CENTS, totals.total().cents())
                .set(QUOTE.CONTENT_SHA256, it.sha256())
                .set(QUOTE.SENT_AT, it.sentAt())
                .set(QUOTE.SENT_BY, author)
                .execute();
        addLines(it);
        for (int i = 0; i < it.deposits().size(); i++)
            sql.insertInto(QUOTE_DEPOSIT)
                    .values(
                            it.id().value(),
                            i,
                            it.entity().value(),
                            it.activity().value(),
                            it.deposits().get(i).percent())
                    .execute();
    }

    Optional<Quote> find(QuoteId id) {
        return sql.selectFrom(QUOTE).where(QUOTE.ID.eq(id.value())).fetchOptional(this::quote);
    }

    /** The quote, locked until the end of the transaction: of two who answer at once, the second sees the first. */
    Optional<Quote> lock(QuoteId id) {
        return sql.selectFrom(QUOTE).where(QUOTE.ID.eq(id.value())).forUpdate().fetchOptional(this::quote);
    }

    /** The last quotes first; {@code limit} after that one. */
    List<QuoteLine> list(Condition which, @Nullable QuoteId after, int limit) {
        var last = QUOTE.as("last");
        var place = after == null
                ? org.jooq.impl.DSL.noCondition()
                : QUOTE.SENT_AT.lt(org.jooq.impl.DSL.field(
                        org.jooq.impl.DSL.select(last.SENT_AT).from(last).where(last.ID.eq(after.value()))));
        return sql.select(
                        QUOTE.ID,
                        QUOTE.ACTIVITY_ID,
                        QUOTE.CLIENT_ID,
                        CLIENT.NAME,
                        QUOTE.NUMBER,
                        QUOTE.TITLE,
                        QUOTE.STATUS,
                        coalesce(CLIENT_ORDER.TOTAL_CENTS, QUOTE.TOTAL_CENTS),
                        QUOTE.VALID_UNTIL,
                        QUOTE.SENT_AT)
                .from(QUOTE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(QUOTE.CLIENT_ID))
                .leftJoin(CLIENT_ORDER)
                .on(CLIENT_ORDER.QUOTE_ID.eq(QUOTE.ID))
                .where(which)
                .and(place)
                .orderBy(QUOTE.SENT_AT.desc(), QUOTE.ID.desc())
                .limit(limit)
                .fetch(it -> new QuoteLine(
                        new QuoteId(it.value1()),
                        new ActivityId(it.value2()),
                        new ClientId(it.value3()),
                        it.value4(),
                        it.value5(),
                        it.value6(),
                        QuoteStatus.valueOf(it.value7()),
                        Money.euroCents(it.value8()),
                        it.value9(),
                        it.value10()));
    }

    /** Sent quotes that could last be accepted before that day. */
    List<QuoteId> over(LocalDate day) {
        return sql.select(QUOTE.ID)
                .from(QUOTE)
                .where(QUOTE.STATUS.eq(QuoteStatus.SENT.name()))
                .and(QUOTE.VALID_UNTIL.lt(day))
                .fetch(it -> new QuoteId(it.value1()));
    }

    void move(Quote quote, QuoteStatus status) {
        sql.update(QUOTE)
                .set(QUOTE.STATUS, status.name())
                .where(QUOTE.ID.eq(quote.id().value()))
                .execute();
    }

    void addStep(Quote quote, QuoteStep step) {
        sql.insertInto(QUOTE_STEP)
                .values(
                        TimeOrderedId.at(step.at()),
                        quote.id().value(),
                        quote.entity().value(),
                        quote.activity().value(),
                        step.step(),
                        step.at(),
                        step.by().name(),
                        step.author(),
                        step.note())
                .onConflictDoNothing()
                .execute();
    }

    List<QuoteStep> steps(QuoteId id) {
        return sql.selectFrom(QUOTE_STEP)
                .where(QUOTE_STEP.QUOTE_ID.eq(id.value()))
                .orderBy(QUOTE_STEP.AT, QUOTE_STEP.ID)
                .fetch(it -> new QuoteStep(
                        it.getStep(), it.getAt(), QuoteVerb.By.valueOf(it.getByKind()), it.getAuthor(), it.getNote()));
    }

    void addAnswer(Quote quote, QuoteAnswer it, String seen, String userAgent) {
        sql.insertInto(QUOTE_ANSWER)
                .values(
                        quote.id().value(),
                        quote.entity().value(),
                        quote.activity().value(),
                        it.accepted(),
                        it.name(),
                        it.reason(),
                        it.lines().toArray(Integer[]::new),
                        it.total().cents(),
                        seen,
                        it.sha256(),
                        it.at(),
                        it.by().name(),
                        it.address(),
                        userAgent)
                .execute();
    }

    /** The text the client saw when they answered. */
    Optional<String> seen(QuoteId id) {
        return sql.select(QUOTE_ANSWER.SEEN)
                .from(QUOTE_ANSWER)
                .where(QUOTE_ANSWER.QUOTE_ID.eq(id.value()))
                .fetchOptional(QUOTE_ANSWER.SEEN);
    }

    private void addLines(Quote quote) {
        for (var line : quote.lines())
            sql.insertInto(QUOTE_LINE)
                    .values(
                            quote.id().value(),
                            line.position(),
                            quote.entity().value(),
                            quote.activity().value(),
                            line.kind().name(),
                            line.description(),
                            line.quantity(),
                            line.unit().code(),
                            line.price(),
                            line.discount().percent(),
                            line.vat().code(),
                            line.optional(),
                            line.chosen())
                    .execute();
    }

    private Quote quote(QuoteRecord it) {
        var id = it.getId();
        var lines = sql.selectFrom(QUOTE_LINE)
                .where(QUOTE_LINE.QUOTE_ID.eq(id))
                .orderBy(QUOTE_LINE.POSITION)
                .fetch(QuoteRows::line);
        var deposits = sql.selectFrom(QUOTE_DEPOSIT)
                .where(QUOTE_DEPOSIT.QUOTE_ID.eq(id))
                .orderBy(QUOTE_DEPOSIT.POSITION)
                .fetch(deposit -> new Rate(deposit.getPercent()));
        var answer = sql.selectFrom(QUOTE_ANSWER)
                .where(QUOTE_ANSWER.QUOTE_ID.eq(id))
                .fetchOptional(QuoteRows::answer)
                .orElse(null);
        return new Quote(
                new QuoteId(id),
                new EntityId(it.getEntityId()),
                new ActivityId(it.getActivityId()),
                new ClientId(it.getClientId()),
                it.getNumber(),
                QuoteStatus.valueOf(it.getStatus()),
                Language.valueOf(it.getLanguage()),
                it.getTitle(),
                it.getIntro(),
                it.getClosing(),
                it.getReference(),
                it.getFreeChoice(),
                it.getSentOn(),
                it.getValidUntil(),
                it.getMail(),
                json.readValue(it.getLetterhead().data(), Letterhead.class),
                lines,
                deposits,
                it.getContentSha256(),
                it.getSentAt(),
                answer);
    }

    private static DocumentLine line(QuoteLineRecord it) {
        return new DocumentLine(
                it.getPosition(),
                LineKind.valueOf(it.getKind()),
                it.getDescription(),
                it.getQuantity(),
                Unit.of(it.getUnit()).orElseThrow(),
                it.getPrice(),
                new Rate(it.getDiscount()),
                VatTreatment.parse(it.getVat()).orElseThrow(),
                it.getOptional(),
                it.getChosen());
    }

    private static QuoteAnswer answer(QuoteAnswerRecord it) {
        return new QuoteAnswer(
                it.getAccepted(),
                it.getName(),
                it.getReason(),
                Arrays.asList(it.getLines()),
                Money.euroCents(it.getTotalCents()),
                it.getSeenSha256(),
                it.getGivenAt(),
                QuoteVerb.By.valueOf(it.getByKind()),
                it.getAddress());
    }

    /** When the client first opened their page. */
    Optional<Instant> openedAt(QuoteId id) {
        return sql.select(QUOTE_STEP.AT)
                .from(QUOTE_STEP)
                .where(QUOTE_STEP.QUOTE_ID.eq(id.value()))
                .and(QUOTE_STEP.STEP.eq("OPENED"))
                .fetchOptional(QUOTE_STEP.AT);
    }
}
