package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.EXPECTED_PAYMENT;
import static coop.genoot.treasury.db.Tables.PAYER_ACCOUNT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.treasury.db.tables.records.ExpectedPaymentRecord;
import coop.genoot.treasury.matching.Clues;
import coop.genoot.treasury.matching.DocumentNumber;
import coop.genoot.treasury.matching.Expected;
import coop.genoot.treasury.matching.Matcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** The expected payments and the accounts that clients pay from, as they are kept. */
@Component
class ExpectedRows {
    private static final int MOST_CANDIDATES = 200;
    private static final int SHOWN = 20;
    private static final int MIDDLEMAN = 10;

    private final DSLContext sql;

    ExpectedRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(ExpectedPayment payment) {
        add(List.of(payment));
    }

    void add(List<ExpectedPayment> payments) {
        sql.batch(payments.stream().map(this::insert).toList()).execute();
    }

    private Query insert(ExpectedPayment payment) {
        var number = DocumentNumber.of(payment.number());
        return sql.insertInto(EXPECTED_PAYMENT)
                .set(EXPECTED_PAYMENT.SUBJECT, payment.subject())
                .set(EXPECTED_PAYMENT.ENTITY_ID, payment.entity().value())
                .set(EXPECTED_PAYMENT.ACTIVITY_ID, payment.activity().value())
                .set(EXPECTED_PAYMENT.PAYER_ID, payment.payer())
                .set(EXPECTED_PAYMENT.PAYER_NAME, payment.payerName())
                .set(EXPECTED_PAYMENT.NUMBER, payment.number())
                .set(EXPECTED_PAYMENT.NUMBER_KEY, number.key())
                .set(EXPECTED_PAYMENT.NUMBER_TAIL, number.tail())
                .set(EXPECTED_PAYMENT.REFERENCE, payment.reference())
                .set(EXPECTED_PAYMENT.CENTS, payment.amount().cents())
                .set(EXPECTED_PAYMENT.CURRENCY, payment.amount().currency().getCurrencyCode())
                .set(EXPECTED_PAYMENT.ISSUED_ON, payment.issuedOn())
                .set(EXPECTED_PAYMENT.DUE_ON, payment.dueOn())
                .onConflict(EXPECTED_PAYMENT.SUBJECT)
                .doNothing();
    }

    void change(UUID subject, Money amount) {
        sql.update(EXPECTED_PAYMENT)
                .set(EXPECTED_PAYMENT.CENTS, amount.cents())
                .where(EXPECTED_PAYMENT.SUBJECT.eq(subject))
                .execute();
    }

    void extra(UUID subject, Money amount) {
        sql.update(EXPECTED_PAYMENT)
                .set(EXPECTED_PAYMENT.EXTRA_CENTS, amount.cents())
                .where(EXPECTED_PAYMENT.SUBJECT.eq(subject))
                .execute();
    }

    Optional<Expected> find(UUID subject) {
        return sql.fetchOptional(EXPECTED_PAYMENT, EXPECTED_PAYMENT.SUBJECT.eq(subject))
                .map(ExpectedRows::expected);
    }

    /** Those of that entity, locked until the transaction ends, always in the same order. */
    List<Expected> lock(EntityId entity, Collection<UUID> subjects) {
        var values = unnest(val(subjects.toArray(UUID[]::new))).as("wanted", "value");
        return sql.select(EXPECTED_PAYMENT)
                .from(values)
                .join(EXPECTED_PAYMENT)
                .on(EXPECTED_PAYMENT.SUBJECT.eq(values.field("value", SQLDataType.UUID)))
                .where(EXPECTED_PAYMENT.ENTITY_ID.eq(entity.value()))
                .orderBy(EXPECTED_PAYMENT.SUBJECT)
                .forUpdate()
                .of(EXPECTED_PAYMENT)
                .fetch(row -> expected(row.value1()));
    }

    /** Loads, in three queries for all lines together, whatever they could be for, and locks it. */
    Matcher matcherFor(EntityId entity, Currency currency, List<Clues> lines) {
        var payers = payersOf(
                entity,
                lines.stream()
                        .map(Clues::payerAccount)
                        .filter(it -> !it.isEmpty())
                        .toList());
        var references = texts(lines.stream().flatMap(it -> it.references().stream()));
        var numbers = texts(lines.stream().flatMap(it -> it.allNumbers().stream()));
        var subjects = new HashSet<UUID>();
        var open = EXPECTED_PAYMENT.OPEN_CENTS.ne(0L);
        subjects.addAll(subjects(entity, EXPECTED_PAYMENT.REFERENCE, references, noCondition()));
        subjects.addAll(subjects(entity, EXPECTED_PAYMENT.NUMBER_KEY, numbers, noCondition()));
        subjects.addAll(subjects(entity, EXPECTED_PAYMENT.NUMBER_TAIL, numbers, open));
        subjects.addAll(subjects(entity, EXPECTED_PAYMENT.PAYER_ID, allOf(payers), open));
        var found = lock(entity, subjects).stream()
                .filter(one -> one.open().currency().equals(currency))
                .toList();
        return new Matcher(found, payers);
    }

    /** What a person may want to see beside a line that no rule explained. */
    List<Expected> candidates(EntityId entity, Clues line, Set<UUID> payers) {
        var numbers = line.allNumbers().toArray(String[]::new);
        var alike =
                DSL.condition("public.word_similarity({0}, {1}) > 0.6", EXPECTED_PAYMENT.PAYER_NAME, line.payerName());
        var likely = EXPECTED_PAYMENT
                .REFERENCE
                .eq(any(line.references().toArray(String[]::new)))
                .or(EXPECTED_PAYMENT.NUMBER_KEY.eq(any(numbers)))
                .or(EXPECTED_PAYMENT.NUMBER_TAIL.eq(any(numbers)))
                .or(EXPECTED_PAYMENT.PAYER_ID.eq(any(payers.toArray(UUID[]::new))))
                .or(EXPECTED_PAYMENT.OPEN_CENTS.eq(line.amount().cents()))
                .or(line.payerName().isEmpty() ? DSL.falseCondition() : alike);
        return sql.selectFrom(EXPECTED_PAYMENT)
                .where(EXPECTED_PAYMENT.ENTITY_ID.eq(entity.value()))
                .and(EXPECTED_PAYMENT.OPEN_CENTS.ne(0L))
                .and(EXPECTED_PAYMENT.CURRENCY.eq(line.amount().currency().getCurrencyCode()))
                .and(likely)
                .orderBy(EXPECTED_PAYMENT.DUE_ON, EXPECTED_PAYMENT.SUBJECT)
                .limit(MOST_CANDIDATES)
                .fetch(ExpectedRows::expected);
    }

    /** What is open and whose number or payer contains the text. */
    List<Expected> search(EntityId entity, Currency currency, String text) {
        var like = "%" + text.strip().replace("%", "").replace("_", "") + "%";
        return sql.selectFrom(EXPECTED_PAYMENT)
                .where(EXPECTED_PAYMENT.ENTITY_ID.eq(entity.value()))
                .and(EXPECTED_PAYMENT.CURRENCY.eq(currency.getCurrencyCode()))
                .and(EXPECTED_PAYMENT.OPEN_CENTS.ne(0L))
                .and(EXPECTED_PAYMENT.NUMBER.likeIgnoreCase(like).or(EXPECTED_PAYMENT.PAYER_NAME.likeIgnoreCase(like)))
                .orderBy(EXPECTED_PAYMENT.DUE_ON, EXPECTED_PAYMENT.SUBJECT)
                .limit(SHOWN)
                .fetch(ExpectedRows::expected);
    }

    /** What these Activities still wait for. */
    List<Expected> openOf(Collection<UUID> activities) {
        return sql.selectFrom(EXPECTED_PAYMENT)
                .where(EXPECTED_PAYMENT.ACTIVITY_ID.in(activities))
                .and(EXPECTED_PAYMENT.OPEN_CENTS.gt(0L))
                .orderBy(EXPECTED_PAYMENT.DUE_ON, EXPECTED_PAYMENT.SUBJECT)
                .limit(MOST_CANDIDATES)
                .fetch(ExpectedRows::expected);
    }

    List<ExpectedPayments.Owed> owedTo(Collection<UUID> entities, LocalDate today) {
        var late = EXPECTED_PAYMENT.DUE_ON.lt(today);
        return sql.select(
                        EXPECTED_PAYMENT.ENTITY_ID,
                        count(),
                        sum(EXPECTED_PAYMENT.OPEN_CENTS),
                        count().filterWhere(late),
                        coalesce(sum(EXPECTED_PAYMENT.OPEN_CENTS).filterWhere(late), inline(BigDecimal.ZERO)))
                .from(EXPECTED_PAYMENT)
                .where(EXPECTED_PAYMENT.ENTITY_ID.in(entities))
                .and(EXPECTED_PAYMENT.OPEN_CENTS.gt(inline(0L)))
                .and(EXPECTED_PAYMENT.CURRENCY.eq(Money.EUR.getCurrencyCode()))
                .groupBy(EXPECTED_PAYMENT.ENTITY_ID)
                .fetch(row -> new ExpectedPayments.Owed(
                        new EntityId(row.value1()),
                        row.value2(),
                        Money.euroCents(row.value3().longValueExact()),
                        row.value4(),
                        Money.euroCents(row.value5().longValueExact())));
    }

    /** For each account, the clients who have paid from it; none for a middleman's. */
    Map<String, Set<UUID>> payersOf(EntityId entity, Collection<String> accounts) {
        var payers = remembered(entity, accounts);
        payers.values().removeIf(each -> each.size() >= MIDDLEMAN);
        return payers;
    }

    private Map<String, Set<UUID>> remembered(EntityId entity, Collection<String> accounts) {
        return sql
                .select(PAYER_ACCOUNT.IBAN, PAYER_ACCOUNT.PAYER_ID)
                .from(PAYER_ACCOUNT)
                .where(PAYER_ACCOUNT.ENTITY_ID.eq(entity.value()))
                .and(PAYER_ACCOUNT.IBAN.eq(any(accounts.toArray(String[]::new))))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        HashMap::new,
                        Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /**
     * Remembers from which accounts clients paid. An account that pays for many clients is a middleman's (a payment
     * service, a city, an accountant) and says nothing about whose invoice it pays, so no more of them are remembered.
     */
    void learn(EntityId entity, Map<String, Set<UUID>> payersByAccount) {
        if (payersByAccount.isEmpty()) return;
        var known = remembered(entity, payersByAccount.keySet());
        var insert = sql.insertInto(PAYER_ACCOUNT, PAYER_ACCOUNT.ENTITY_ID, PAYER_ACCOUNT.IBAN, PAYER_ACCOUNT.PAYER_ID);
        var learnt = 0;
        for (var entry : payersByAccount.entrySet()) {
            var before = known.getOrDefault(entry.getKey(), Set.of());
            var room = Math.max(0, MIDDLEMAN - before.size());
            for (var payer : entry.getValue().stream()
                    .filter(it -> !before.contains(it))
                    .limit(room)
                    .toList()) {
                insert.values(entity.value(), entry.getKey(), payer);
                learnt++;
            }
        }
        if (learnt > 0) insert.onConflictDoNothing().execute();
    }

    /**
     * Joins the wanted values as a table. As an array they would be compared one by one with every row as soon as
     * PostgreSQL plans without looking at their number.
     */
    private <T> List<UUID> subjects(EntityId entity, Field<T> column, T[] wanted, Condition more) {
        var values = unnest(val(wanted)).as("wanted", "value");
        return sql.select(EXPECTED_PAYMENT.SUBJECT)
                .from(values)
                .join(EXPECTED_PAYMENT)
                .on(column.eq(values.field("value", column.getDataType())))
                .where(EXPECTED_PAYMENT.ENTITY_ID.eq(entity.value()))
                .and(more)
                .fetch(EXPECTED_PAYMENT.SUBJECT);
    }

    private static String[] texts(java.util.stream.Stream<String> texts) {
        return texts.distinct().toArray(String[]::new);
    }

    private static UUID[] allOf(Map<String, Set<UUID>> payers) {
        return payers.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
    }

    private static Expected expected(ExpectedPaymentRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Expected(
                row.getSubject(),
                row.getActivityId(),
                row.getPayerId(),
                row.getPayerName(),
                row.getNumber(),
                row.getReference(),
                new Money(row.getCents() - row.getPaidCents(), currency),
                new Money(row.getPaidCents(), currency),
                new Money(Math.max(0, row.getExtraCents() - row.getExtraPaidCents()), currency),
                row.getDueOn());
    }
}
