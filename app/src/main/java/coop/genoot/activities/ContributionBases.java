package coop.genoot.activities;

import static coop.genoot.activities.db.Tables.CONTRIBUTION_BASE;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The amounts that count towards the tiers of a year, one a document. */
@Component
class ContributionBases {
    private static final String COUNT =
            """
            insert into activities.contribution_base (subject, entity_id, activity_id, counted_on, cents, currency)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::bigint[], ?::text[])
            on conflict do nothing""";

    private final DSLContext sql;

    ContributionBases(DSLContext sql) {
        this.sql = sql;
    }

    void count(UUID document, EntityId entity, ActivityId activity, LocalDate on, Money net) {
        sql.insertInto(CONTRIBUTION_BASE)
                .set(CONTRIBUTION_BASE.SUBJECT, document)
                .set(CONTRIBUTION_BASE.ENTITY_ID, entity.value())
                .set(CONTRIBUTION_BASE.ACTIVITY_ID, activity.value())
                .set(CONTRIBUTION_BASE.COUNTED_ON, on)
                .set(CONTRIBUTION_BASE.CENTS, net.cents())
                .set(CONTRIBUTION_BASE.CURRENCY, net.currency().getCurrencyCode())
                .onConflictDoNothing()
                .execute();
    }

    void count(List<ContributionRules.Document> documents) {
        sql.execute(
                COUNT,
                documents.stream().map(ContributionRules.Document::id).toArray(UUID[]::new),
                documents.stream().map(it -> it.entity().value()).toArray(UUID[]::new),
                documents.stream().map(it -> it.activity().value()).toArray(UUID[]::new),
                documents.stream().map(ContributionRules.Document::on).toArray(LocalDate[]::new),
                documents.stream().map(it -> it.net().cents()).toArray(Long[]::new),
                documents.stream()
                        .map(it -> it.net().currency().getCurrencyCode())
                        .toArray(String[]::new));
    }

    Money ofYear(ActivityId activity, int year) {
        var cents = sql.select(DSL.coalesce(DSL.sum(CONTRIBUTION_BASE.CENTS), DSL.zero())
                        .cast(Long.class))
                .from(CONTRIBUTION_BASE)
                .where(CONTRIBUTION_BASE.ACTIVITY_ID.eq(activity.value()))
                .and(CONTRIBUTION_BASE.COUNTED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetchSingle()
                .value1();
        return Money.euroCents(cents);
    }
}
