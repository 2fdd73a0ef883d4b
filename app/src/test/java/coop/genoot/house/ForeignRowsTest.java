package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second wall alone, with no door and so no filter of the application before it: whoever acts, straight SQL on
 * every table of the house shows no row of a member with whom they have nothing to do. The tables come from the
 * catalogue, so that a new one without a policy fails here.
 */
@GenootTest
@Import(LivelyMember.class)
class ForeignRowsTest {
    /** Tables without a policy, each with the reason why nothing of anybody is betrayed. */
    private static final Map<String, String> OPEN = Map.of(
            "ledger.account", "names of accounts, without amounts",
            "platform.attempt", "counts of knocks by a hash, read before anybody is known",
            "platform.event_publication", "what the house still has to tell, read by its own jobs only",
            "platform.person_grant", "who wears which hat: what rights are made of, read before the actor is known",
            "platform.scheduled_tasks", "when jobs run",
            "platform.scope", "which office lies in which entity",
            "sales.number_series", "the last number of a series",
            "sales.number_template", "how numbers are written",
            "sales.quote_series", "the last number of a series");

    /** Where rows of the member must stand after the walk, or it proves nothing. */
    private static final List<String> WALKED = List.of(
            "activities.activity",
            "activities.contribution_base",
            "bookkeeping.claim",
            "ledger.entry",
            "organisation.setting",
            "platform.draft",
            "platform.notice",
            "platform.notice_choice",
            "platform.person",
            "sales.client",
            "sales.invoice",
            "sales.invoice_line",
            "sales.quote",
            "treasury.claim",
            "treasury.expected_payment",
            "treasury.line_match");

    /** The register of members is for members: each decides how much of them it shows. */
    private static final String REGISTER = "membership.member";

    @Autowired
    LivelyMember member;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void every_table_has_a_policy_or_a_reason() {
        assertThat(tables(false)).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        assertThat(sql.fetchValues(
                        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'v' and n.nspname = any (?)"
                                + " and coalesce(array_to_string(c.reloptions, ','), '') not like '%security_invoker=true%'",
                        (Object) schemas()))
                .as("views that would show more than their reader may see")
                .isEmpty();
    }

    @Test
    void no_row_of_a_member_is_visible_to_who_has_nothing_to_do_with_them() {
        var life = member.live();
        var needles = needles(life);
        assertThat(rowsWith(Actor.system("test"), needles)).containsKeys(WALKED.toArray(String[]::new));
        for (var stranger : strangers(life).entrySet())
            assertThat(rowsWith(stranger.getValue(), needles))
                    .as("rows that %s sees", stranger.getKey())
                    .isEmpty();
        assertThat(rowsWith(null, needles)).as("rows that nobody sees").isEmpty();
    }

    @Test
    void who_has_to_do_with_them_sees_the_rows() {
        var life = member.live();
        var needles = needles(life);

        assertThat(rowsWith(life.manager(), needles)).containsKeys("sales.invoice", "sales.client", "ledger.entry");
        assertThat(rowsWith(life.advisor(), needles)).containsKeys("sales.invoice", "activities.activity");
        assertThat(rowsWith(life.finance(), needles)).containsKeys("sales.invoice", "treasury.line_match");
    }

    private static Map<String, Actor> strangers(LivelyMember.Life life) {
        var other = UUID.randomUUID();
        var strangers = new TreeMap<String, Actor>();
        strangers.put("the manager of another Activity of the same entity", life.neighbour());
        strangers.put("a member of the same entity", person(new Grant(Hat.MEMBER, life.entity())));
        strangers.put("an advisor of another office", person(new Grant(Hat.ADVISOR, other)));
        strangers.put("finance of another entity", person(new Grant(Hat.FINANCE, other)));
        strangers.put("support of another entity", person(new Grant(Hat.SUPPORT, other)));
        strangers.put("an administrator of another entity", person(new Grant(Hat.ADMIN, other)));
        strangers.put("a person without a hat", person());
        strangers.put("a client with a link to another document", Actor.client(other, Language.EN));
        strangers.put("anybody", Actor.anybody(Language.EN));
        return strangers;
    }

    private static Actor person(Grant... grants) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(grants), Language.EN);
    }

    /** The ids of the member, of the Activity, and of everything that belongs to it. */
    private String[] needles(LivelyMember.Life life) {
        var ids = new TreeSet<String>(life.ids());
        as(Actor.system("test"), () -> {
            for (var table : List.of("sales.invoice", "sales.quote", "sales.client"))
                ids.addAll(sql.fetchValues(
                                "select id from " + table + " where activity_id = ?", life.activity()).stream()
                        .map(Object::toString)
                        .toList());
            return ids;
        });
        return ids.stream().map(id -> "%" + id + "%").toArray(String[]::new);
    }

    /** How many rows of each table with a policy name one of these ids, for this actor. */
    private Map<String, Long> rowsWith(@Nullable Actor actor, String[] needles) {
        Supplier<Map<String, Long>> count = () -> {
            var counts = new TreeMap<String, Long>();
            for (var table : tables(true)) {
                if (table.equals(REGISTER)) continue;
                var rows = (Number) Objects.requireNonNull(sql.fetchValue(
                        "select count(*) from " + table + " as one where to_jsonb(one)::text like any (?)",
                        (Object) needles));
                if (rows.longValue() > 0) counts.put(table, rows.longValue());
            }
            return counts;
        };
        return actor == null ? inTransaction(count) : as(actor, count);
    }

    private List<String> tables(boolean withPolicy) {
        return new ArrayList<>(sql.fetch(
                        "select n.nspname || '.' || c.relname as name from pg_class c"
                                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')"
                                + " and n.nspname = any (?) and c.relname <> 'flyway_schema_history'"
                                + " and (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) = ?"
                                + " order by 1",
                        schemas(),
                        withPolicy)
                .getValues("name", String.class));
    }

    private static String[] schemas() {
        try (var rooms = Objects.requireNonNull(ForeignRowsTest.class.getResourceAsStream("/db/migration/rooms.txt"))) {
            return new String(rooms.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toArray(String[]::new);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }
}
