package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.LINE_MATCH;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Money;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.db.tables.records.LineMatchRecord;
import coop.genoot.treasury.matching.Finding;
import coop.genoot.treasury.matching.Purpose;
import coop.genoot.treasury.matching.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which line is for what, as it is kept: never changed, undone by a counter-row. */
@Component
class MatchRows {
    /** An account is remembered as a client's only when something surer than the account itself said so. */
    private static final Set<Reason> TEACHING =
            EnumSet.of(Reason.REFERENCE, Reason.END_TO_END, Reason.NUMBER, Reason.HAND, Reason.CLAIM);

    private final DSLContext sql;
    private final ExpectedRows expected;
    private final Clock clock;

    MatchRows(DSLContext sql, ExpectedRows expected, Clock clock) {
        this.sql = sql;
        this.expected = expected;
        this.clock = clock;
    }

    void add(EntityId entity, Collection<TakenLine> lines) {
        var rows = new ArrayList<LineMatchRecord>();
        var payers = new HashMap<String, Set<UUID>>();
        for (var line : lines) {
            IntStream.range(0, line.parts().size())
                    .forEach(i -> rows.add(row(
                            entity, line.parts().get(i), line.findings().get(i).reason())));
            line.findings().forEach(found -> learn(line.line().counterparty().account(), found, payers));
        }
        sql.batchInsert(rows).execute();
        expected.learn(entity, payers);
    }

    /** Keeps matches that were decided later, and remembers the account they came from. */
    void add(LineView line, List<LinePart> parts, List<Finding> findings) {
        var rows = IntStream.range(0, parts.size())
                .mapToObj(i -> row(line.entity(), parts.get(i), findings.get(i).reason()))
                .toList();
        var payers = new HashMap<String, Set<UUID>>();
        findings.forEach(found -> learn(line.payerAccount(), found, payers));
        sql.batchInsert(rows).execute();
        expected.learn(line.entity(), payers);
    }

    /** Takes a match back by a row that mirrors it. */
    void undo(EntityId entity, LineView.Match match, MatchId counterpart) {
        var part = match.part();
        var mirror = new LinePart(
                counterpart,
                part.line(),
                part.on(),
                part.kind(),
                part.subject(),
                part.activity(),
                part.payer(),
                part.amount().negated());
        var row = row(entity, mirror, Reason.valueOf(match.reason()));
        row.setUndoes(part.match().value());
        sql.insertInto(LINE_MATCH).set(row).execute();
    }

    /** What is kept for that client because they paid too much. */
    Money creditOf(EntityId entity, UUID payer) {
        var cents = sql.select(DSL.coalesce(DSL.sum(LINE_MATCH.CENTS), DSL.inline(java.math.BigDecimal.ZERO)))
                .from(LINE_MATCH)
                .where(LINE_MATCH.ENTITY_ID.eq(entity.value()))
                .and(LINE_MATCH.PAYER_ID.eq(payer))
                .and(LINE_MATCH.KIND.eq(LinePart.Kind.CREDIT.name()))
                .fetchSingle()
                .value1();
        return Money.euroCents(cents.longValueExact());
    }

    private static void learn(String account, Finding found, Map<String, Set<UUID>> payers) {
        boolean teaches = TEACHING.contains(found.reason()) && found.purpose() == Purpose.PAYMENT;
        if (teaches
                && found.payer() != null
                && found.amount().isPositive()
                && Iban.parse(account).isPresent())
            payers.computeIfAbsent(account, it -> new HashSet<>()).add(found.payer());
    }

    private LineMatchRecord row(EntityId entity, LinePart part, Reason reason) {
        var row = new LineMatchRecord();
        row.setId(part.match().value());
        row.setEntityId(entity.value());
        row.setLineId(part.line().value());
        row.setKind(part.kind().name());
        boolean sent = part.kind() == LinePart.Kind.PAYOUT;
        row.setSubject(sent ? null : part.subject());
        row.setPayoutId(sent ? part.subject() : null);
        row.setActivityId(part.activity() == null ? null : part.activity().value());
        row.setPayerId(part.payer());
        row.setCents(part.amount().cents());
        row.setReason(reason.name());
        row.setAuthor(author());
        row.setAt(clock.instant());
        return row;
    }

    private static String author() {
        var actor = CurrentActor.get();
        if (actor == null) throw new IllegalStateException("Nobody acts");
        return actor.author();
    }
}
