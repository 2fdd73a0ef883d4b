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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private static final Actor HOUSE = Actor.system("test");

    /** Tables without a policy, each with the reason why nothing of anybody is betrayed. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("ledger.account", "names of accounts, without amounts"),
            Map.entry("platform.attempt", "counts of knocks by a hash, read before anybody is known"),
            Map.entry("platform.event_publication", "what the house still has to tell, read by its own jobs only"),
            Map.entry(
                    "platform.person_grant",
                    "who wears which hat: what rights are made of, read before the actor is known"),
            Map.entry("platform.scheduled_tasks", "when jobs run"),
            Map.entry("platform.scope", "which office lies in which entity"),
            Map.entry("sales.number_series", "the last number of a series"),
            Map.entry("sales.number_template", "how numbers are written"),
            Map.entry("sales.quote_series", "the last number of a series"),
            Map.entry("support.series", "the last number of a series"),
            Map.entry("work.series", "the last number of a series"));

    /** Tables with a policy in which the lively member leaves no row, each with the reason. It may only shrink. */
    private static final Map<String, String> NO_ROW_LEFT = Map.of(
            "support.letter", "not even the house itself sees one: LettersInConfidenceTest holds its wall",
            "support.confided", "not even the house itself sees one: LettersInConfidenceTest holds its wall");

    /**
     * What people of the house, or everybody in it, may see of strangers: the rows, and the reason. Nothing of it is
     * anybody's money, document or word.
     */
    private static final Map<String, Known> KNOWN = Map.ofEntries(
            Map.entry("organisation.bank_account", new Known("true", "stands on every invoice")),
            Map.entry("organisation.cooperative_group", new Known("true", "who we are")),
            Map.entry("organisation.entity", new Known("true", "who we are")),
            Map.entry("organisation.office", new Known("true", "where we are")),
            Map.entry("organisation.office_closing", new Known("true", "where we are")),
            Map.entry(
                    "organisation.setting",
                    new Known("level in ('GROUP', 'ENTITY', 'OFFICE')", "the rules are for all to read")),
            Map.entry("organisation.staff", new Known("true", "who works for us")),
            Map.entry("organisation.team", new Known("true", "who works for us")),
            Map.entry("support.away", new Known("true", "until when somebody who works for us is away")),
            Map.entry("support.known_answer", new Known("true", "what everybody may know")),
            Map.entry("support.trusted", new Known("true", "whom one can write to in confidence")),
            Map.entry("support.service", new Known("true", "what one can ask of us")),
            Map.entry(
                    "treasury.bank_file",
                    new Known("person_id is null and state <> 'TAKEN'", "nobody knows yet whose it is")));

    private record Known(String rows, String reason) {}

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
    void the_house_reads_as_a_role_that_the_policies_bind() {
        assertThat(sql.fetchValue("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo(false);
        assertThat(sql.fetchValues(
                        "select schemaname || '.' || tablename from pg_tables where schemaname = any (?)"
                                + " and tableowner = current_user",
                        (Object) schemas()))
                .as("tables whose owner passes their policies")
                .isEmpty();
    }

    @Test
    void the_walk_leaves_rows_in_every_table_or_there_is_a_reason() {
        var before = rows(HOUSE, _ -> "true");
        member.live();
        var after = rows(HOUSE, _ -> "true");

        assertThat(tables(true).stream()
                        .filter(table -> after.getOrDefault(table, 0L) <= before.getOrDefault(table, 0L)))
                .containsExactlyInAnyOrderElementsOf(NO_ROW_LEFT.keySet());
    }

    @Test
    void straight_from_any_table_a_stranger_reads_no_row_of_anybody() {
        var life = member.live();
        for (var stranger : strangers(life).entrySet())
            assertThat(rows(stranger.getValue(), ForeignRowsTest::notKnown))
                    .as("rows that %s sees", stranger.getKey())
                    .isEmpty();
        for (var nobody : List.of(Actor.client(UUID.randomUUID(), Language.EN), Actor.anybody(Language.EN)))
            assertThat(rows(nobody, _ -> "true"))
                    .as("rows that %s sees", nobody.kind())
                    .doesNotContainKeys("membership.member", "organisation.staff", "platform.person");
        assertThat(rows(null, _ -> "true"))
                .as("rows that a transaction without an actor sees")
                .isEmpty();
    }

    @Test
    void who_works_beside_a_member_reads_no_row_that_names_what_is_theirs() {
        var life = member.live();
        var needles = needles(life);
        assertThat(rows(HOUSE, _ -> naming(needles)))
                .containsKeys("membership.member", "sales.invoice", "platform.draft");

        assertThat(rows(life.neighbour(), _ -> naming(needles))).isEmpty();
    }

    @Test
    void who_has_to_do_with_them_sees_the_rows() {
        var life = member.live();
        var needles = needles(life);

        assertThat(rows(life.manager(), _ -> naming(needles)))
                .containsKeys("sales.invoice", "sales.client", "ledger.entry", "membership.member");
        assertThat(rows(life.advisor(), _ -> naming(needles))).containsKeys("sales.invoice", "activities.activity");
        assertThat(rows(life.finance(), _ -> naming(needles))).containsKeys("sales.invoice", "treasury.line_match");
    }

    private static String notKnown(String table) {
        var known = KNOWN.get(table);
        return known == null ? "true" : "not (" + known.rows() + ")";
    }

    private static Map<String, Actor> strangers(LivelyMember.Life life) {
        var other = UUID.randomUUID();
        var strangers = new TreeMap<String, Actor>();
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
        as(HOUSE, () -> {
            for (var table : List.of("sales.invoice", "sales.quote", "sales.client"))
                ids.addAll(
                        sql.fetchValues("select id from " + table + " where activity_id = ?", life.activity()).stream()
                                .map(Object::toString)
                                .toList());
            return ids;
        });
        return ids.stream().map(id -> "%" + id + "%").toArray(String[]::new);
    }

    private static String naming(String... needles) {
        return Arrays.stream(needles)
                .map(needle -> "to_jsonb(one)::text like '" + needle + "'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** How many rows of that sort each table with a policy shows this actor; tables that show none are left out. */
    private Map<String, Long> rows(@Nullable Actor actor, UnaryOperator<String> which) {
        Supplier<Map<String, Long>> count = () -> {
            var counts = new TreeMap<String, Long>();
            for (var table : tables(true)) {
                var rows = (Number) Objects.requireNonNull(
                        sql.fetchValue("select count(*) from " + table + " as one where " + which.apply(table)));
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
