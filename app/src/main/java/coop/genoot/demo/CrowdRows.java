package coop.genoot.demo;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.PersonId;
import coop.genoot.sales.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Writes thousands of members at once, straight into the tables of the rooms and held by their constraints: what the
 * doors do for one, with one statement a table.
 */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class CrowdRows {
    /** A member who joins: the Activity they manage and the one client it has, which is like another's. */
    record Newcomer(
            PersonId person, Cast.MemberRole role, ActivityView activity, ClientId client, ClientId likeClient) {}

    private static final String PEOPLE =
            """
            insert into platform.person (id, email, name, language, created)
            select id, email, name, language, ?::timestamptz from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                as newcomer(id, email, name, language)""";
    private static final String SCOPES =
            """
            insert into platform.scope (id, parent_id, kind)
            select id, office, 'activity' from unnest(?::uuid[], ?::uuid[]) as newcomer(id, office)""";
    private static final String HATS =
            """
            insert into platform.person_grant (person_id, hat, scope_id, valid_from)
            select person, ?, scope, ?::date from unnest(?::uuid[], ?::uuid[]) as newcomer(person, scope)""";
    private static final String ACTIVITIES =
            """
            insert into activities.activity (id, entity_id, office_id, name, trade, primary_colour, accent_colour,
                opened_on)
            select id, entity, office, name, trade, first, second, ?::date
              from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                as newcomer(id, entity, office, name, trade, first, second)""";
    private static final String CLIENTS =
            """
            insert into sales.client (id, entity_id, activity_id, kind, name, street, extra, postcode, city, country,
                language, mail, phone, vat_number, register_number, electronic_scheme, electronic_id, buyer_reference,
                payment_days, note, created_at, created_by, changed_at)
            select newcomer.id, entity_id, newcomer.activity, kind, name, street, extra, postcode, city, country,
                language, mail, phone, vat_number, register_number, electronic_scheme, electronic_id, buyer_reference,
                payment_days, note, created_at, created_by, changed_at
              from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as newcomer(id, activity, alike)
              join sales.client on client.id = newcomer.alike""";

    private final DSLContext sql;
    private final Clock clock;

    CrowdRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All of one office's entity. */
    void add(List<Newcomer> newcomers) {
        var today = LocalDate.now(clock);
        var people = column(newcomers, UUID[]::new, it -> it.person().value());
        var activities = column(newcomers, UUID[]::new, it -> it.activity().id().value());
        var entities = column(newcomers, UUID[]::new, it -> it.activity().entity().value());
        var offices = column(newcomers, UUID[]::new, it -> it.activity().office().value());
        sql.execute(
                PEOPLE,
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                people,
                column(newcomers, String[]::new, it -> it.role().email()),
                column(newcomers, String[]::new, it -> it.role().name()),
                column(newcomers, String[]::new, it -> it.role().language().name()));
        sql.execute(SCOPES, activities, offices);
        sql.execute(HATS, "MEMBER", today, people, entities);
        sql.execute(HATS, "MANAGER", today, people, activities);
        sql.execute(
                ACTIVITIES,
                today,
                activities,
                entities,
                offices,
                column(newcomers, String[]::new, it -> it.activity().name()),
                column(newcomers, String[]::new, it -> it.activity().trade()),
                column(newcomers, String[]::new, it -> it.role().primary()),
                column(newcomers, String[]::new, it -> it.role().accent()));
        sql.execute(
                CLIENTS,
                column(newcomers, UUID[]::new, it -> it.client().value()),
                activities,
                column(newcomers, UUID[]::new, it -> it.likeClient().value()));
    }

    private static <T, V> V[] column(List<T> rows, IntFunction<V[]> array, Function<T, V> value) {
        return rows.stream().map(value).toArray(array);
    }
}
