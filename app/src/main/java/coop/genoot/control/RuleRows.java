package coop.genoot.control;

import static coop.genoot.control.db.Tables.RULE;

import coop.genoot.common.EntityId;
import coop.genoot.control.RuleKind.Figures;
import coop.genoot.control.db.tables.records.RuleRecord;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rules as they are kept. */
@Component
class RuleRows {
    private final DSLContext sql;

    RuleRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Actor me, Rule rule, Instant at) {
        var row = sql.newRecord(RULE);
        row.setId(rule.id().value());
        row.setEntityId(rule.entity().value());
        row.setTeamId(rule.team());
        row.setKind(rule.kind().name());
        row.setDocument(rule.document().name());
        row.setStops(rule.stops());
        row.setNameNl(rule.name().nl());
        row.setNameFr(rule.name().fr());
        row.setNameEn(rule.name().en());
        row.setPurposeNl(rule.purpose().nl());
        row.setPurposeFr(rule.purpose().fr());
        row.setPurposeEn(rule.purpose().en());
        row.setTermDays(rule.term());
        row.setGoesOn(rule.goesOn());
        row.setAmountCents(rule.figures().amount());
        row.setStepCents(rule.figures().step());
        row.setMostCents(rule.figures().most());
        row.setFigure(rule.figures().figure());
        row.setLeast(rule.figures().least());
        row.setValidFrom(rule.from());
        row.setValidUntil(rule.until());
        row.setAddedBy(me.author());
        row.setAddedAt(at);
        sql.insertInto(RULE).set(row).onConflictDoNothing().execute();
    }

    Optional<Rule> find(RuleId id) {
        return find(RULE.ID.eq(id.value())).stream().findFirst();
    }

    List<Rule> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find(RULE.ID.in(ids));
    }

    /** Those that hold on that day or later. */
    List<Rule> of(EntityId entity, LocalDate on) {
        var notOver = RULE.VALID_UNTIL.isNull().or(RULE.VALID_UNTIL.gt(on));
        return find(RULE.ENTITY_ID.eq(entity.value()).and(notOver));
    }

    void end(RuleId id, LocalDate on) {
        sql.update(RULE)
                .set(RULE.VALID_UNTIL, on)
                .where(RULE.ID.eq(id.value()))
                .and(RULE.VALID_FROM.le(on))
                .execute();
    }

    private List<Rule> find(Condition which) {
        return sql.selectFrom(RULE)
                .where(which)
                .orderBy(RULE.VALID_FROM, RULE.ID)
                .fetch(RuleRows::rule);
    }

    static Rule rule(RuleRecord row) {
        return new Rule(
                new RuleId(row.getId()),
                new EntityId(row.getEntityId()),
                row.getTeamId(),
                RuleKind.valueOf(row.getKind()),
                OperationKind.valueOf(row.getDocument()),
                new Wording(row.getNameNl(), row.getNameFr(), row.getNameEn()),
                new Wording(row.getPurposeNl(), row.getPurposeFr(), row.getPurposeEn()),
                row.getTermDays(),
                row.getGoesOn(),
                new Figures(
                        row.getAmountCents(), row.getStepCents(), row.getMostCents(), row.getFigure(), row.getLeast()),
                row.getValidFrom(),
                row.getValidUntil());
    }
}
