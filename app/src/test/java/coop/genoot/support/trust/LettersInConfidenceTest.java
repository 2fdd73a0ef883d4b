package coop.genoot.support.trust;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.SupportSamples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written in confidence reaches two people, and nobody else by any way (requirement S-16). */
@GenootTest
@Import(SupportSamples.class)
class LettersInConfidenceTest {
    private static final String SECRET = "my colleague frightens me";
    private static final String ADVICE = "you are not alone in this";

    @Autowired
    MockMvc web;

    @Autowired
    SupportSamples samples;

    @Autowired
    Letters letters;

    @Autowired
    PeopleOfTrust people;

    @Autowired
    Notices notices;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private SupportSamples.Cast cast;
    private Actor nadia;
    private Actor sofie;
    private Actor admin;
    private UUID letter;

    @BeforeEach
    void somebody_wrote_and_was_answered() {
        cast = samples.cast();
        nadia = cast.nadia();
        admin = samples.anAdministrator(cast.entity(), "Greet");
        sofie = samples.aColleague(cast.entity(), samples.aTeam(cast.entity(), "People"), "Sofie");
        name(sofie);
        letter = UUID.randomUUID();
        CurrentActor.run(nadia, () -> letters.begin(nadia, letter, sofie.self().toString(), SECRET));
        CurrentActor.run(sofie, () -> letters.write(sofie, letter, UUID.randomUUID(), ADVICE));
    }

    @Test
    void the_two_read_and_answer_each_other() throws Exception {
        for (var reader : List.of(nadia, sofie))
            assertThat(body(reader, "/letters/" + letter)).contains(SECRET, ADVICE);
        assertThat(body(nadia, "/letters")).contains("/letters/" + letter, "Sofie");
        assertThat(body(sofie, "/letters")).contains("/letters/" + letter, "Nadia");
        assertThat(body(nadia, "/services")).contains("href=\"/letters\"");
    }

    @Test
    void for_everybody_else_it_does_not_exist_on_any_page_nor_behind_the_wall_of_the_database() throws Exception {
        for (var stranger : strangers().entrySet()) {
            var who = stranger.getValue();
            var line = UUID.randomUUID().toString();
            assertThat(answer(who, get("/letters/" + letter)).getStatus())
                    .as(stranger.getKey())
                    .isEqualTo(404);
            assertThat(answer(
                                    who,
                                    post("/letters/" + letter + "/lines")
                                            .param("line", line)
                                            .param("text", "me too"))
                            .getStatus())
                    .as(stranger.getKey())
                    .isEqualTo(404);
            for (var page : List.of("/letters", "/requests", "/", "/news", "/search?words=frightens"))
                assertThat(body(who, page)).doesNotContain(SECRET, letter.toString());
            assertThat(rows(who)).as(stranger.getKey()).isZero();
        }
        assertThat(rows(nadia)).isEqualTo(3);
    }

    @Test
    void not_even_the_house_itself_or_a_client_reads_a_row() {
        for (var nobody : List.of(Actor.system("test"), Actor.client(letter, Language.EN), Actor.anybody(Language.EN)))
            assertThat(rows(nobody)).as(nobody.kind().name()).isZero();
    }

    @Test
    void the_notice_the_mail_the_events_and_the_trail_say_neither_who_nor_what() {
        await().untilAsserted(() -> assertThat(told(nadia)).contains("support.trust.news.answer"));
        await().untilAsserted(() -> assertThat(told(sofie)).contains("support.trust.news.letter"));
        var mail = all("select concat(subject, body, html) from platform.mail where recipient = '"
                + "%s'".formatted(recipient()));
        assertThat(mail).contains("Er is een antwoord voor je.").doesNotContain(SECRET, ADVICE, "Sofie");
        for (var table : List.of("platform.mail", "platform.notice", "platform.event_publication", "platform.draft"))
            assertThat(all("select one::text from " + table + " one")).as(table).doesNotContain(SECRET, ADVICE);
        assertThat(all("select one::text from platform.audit_entry one")).doesNotContain(letter.toString());
    }

    @Test
    void a_copy_of_the_database_alone_tells_nothing_and_no_line_stands_in_the_place_of_another() {
        var locked = in(nadia, () -> sql.fetchValues("select locked from support.confided"));
        assertThat(locked).hasSize(2);
        for (var bytes : locked)
            assertThat(new String((byte[]) Objects.requireNonNull(bytes), StandardCharsets.ISO_8859_1))
                    .doesNotContain(SECRET, ADVICE, "frightens", "alone");
        for (var change : List.of("update support.confided set locked = locked", "delete from support.confided"))
            assertThatThrownBy(() -> in(nadia, () -> sql.execute(change))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_writes_into_the_letter_of_others_even_with_their_own_sql() {
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        for (var who : List.of(omar, admin))
            assertThatThrownBy(() -> in(
                            who,
                            () -> sql.execute(
                                    "insert into support.confided values (?, ?, ?, sha512('x'), now())",
                                    UUID.randomUUID(),
                                    letter,
                                    who.self().value())))
                    .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        omar,
                        () -> sql.execute(
                                "insert into support.letter values (?, ?, ?, 'Nadia', ?, 'Sofie', now())",
                                UUID.randomUUID(),
                                cast.entity().value(),
                                nadia.self().value(),
                                sofie.self().value())))
                .as("in the name of somebody else")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> CurrentActor.run(
                        omar, () -> letters.begin(omar, letter, sofie.self().toString(), "a used id")))
                .isInstanceOf(coop.genoot.platform.NotHere.class);
    }

    @Test
    void a_form_sent_twice_writes_once_and_a_refused_one_keeps_all_that_was_typed() throws Exception {
        var line = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            answer(
                    nadia,
                    post("/letters/" + letter + "/lines").param("line", line).param("text", "Thank you"));
        assertThat(CurrentActor.as(nadia, () -> letters.lines(nadia, letter))).hasSize(3);

        var refused = answer(
                nadia,
                post("/letters")
                        .param("letter", UUID.randomUUID().toString())
                        .param("to", cast.mieke().self().toString())
                        .param("text", "All I typed"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("All I typed", "id=\"to-error\"");
        assertThat(answer(
                                nadia,
                                post("/letters/" + letter + "/lines")
                                        .param("line", line)
                                        .param("text", " "))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_successor_reads_nothing_of_before_and_who_stopped_gets_no_new_letter() throws Exception {
        var joke = samples.aColleague(cast.entity(), samples.aTeam(cast.entity(), "Care"), "Joke");
        name(joke);
        CurrentActor.run(admin, () -> people.end(admin, cast.entity(), sofie.self()));

        assertThat(answer(joke, get("/letters/" + letter)).getStatus()).isEqualTo(404);
        assertThat(rows(joke)).isZero();
        assertThat(body(nadia, "/letters/" + letter)).contains(ADVICE);
        assertThatThrownBy(() -> CurrentActor.run(
                        nadia,
                        () -> letters.begin(
                                nadia, UUID.randomUUID(), sofie.self().toString(), "again")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void who_advises_administers_or_leaves_is_no_person_of_trust_from_that_day_and_who_wrote_knows() throws Exception {
        var entity = cast.entity();
        List<Runnable> endings = List.of(
                () -> appoint(Hat.ADVISOR, cast.office().value()),
                () -> dismiss(Hat.ADVISOR, cast.office().value()),
                () -> appoint(Hat.ADMIN, entity.value()),
                () -> dismiss(Hat.ADMIN, entity.value()),
                () -> dismiss(Hat.SUPPORT, entity.value()));
        for (int turn = 0; turn < endings.size(); turn++) {
            endings.get(turn).run();
            boolean trusted = turn % 2 == 1 && turn < endings.size() - 1;

            assertThat(CurrentActor.as(nadia, () -> letters.people(nadia))).hasSize(trusted ? 1 : 0);
            assertThat(answer(sofie, get("/letters/" + letter)).getStatus()).isEqualTo(trusted ? 200 : 404);
            assertThat(rows(sofie)).as("behind the wall of the database").isEqualTo(trusted ? 3 : 0);
            assertThat(body(sofie, "/letters").contains(letter.toString())).isEqualTo(trusted);
            assertThat(rows(nadia)).as("her own words stay hers").isEqualTo(3);
            var read = body(nadia, "/letters/" + letter);
            assertThat(read).contains(SECRET, ADVICE);
            assertThat(read.contains("Sofie is no longer a person of trust")).isEqualTo(!trusted);
            assertThat(read.contains("name=\"text\"")).isEqualTo(trusted);
        }
    }

    @Test
    void nobody_writes_to_who_is_no_person_of_trust_any_more_by_any_way() throws Exception {
        dismiss(Hat.SUPPORT, cast.entity().value());

        var more = post("/letters/" + letter + "/lines")
                .param("line", UUID.randomUUID().toString())
                .param("text", "Are you there?");
        var refused = answer(nadia, more);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Sofie is no longer");
        assertThatThrownBy(() -> in(
                        nadia,
                        () -> sql.execute(
                                "insert into support.confided values (?, ?, ?, sha512('x'), now())",
                                UUID.randomUUID(),
                                letter,
                                nadia.self().value())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        nadia,
                        () -> sql.execute(
                                "insert into support.letter values (?, ?, ?, 'Nadia', ?, 'Sofie', now())",
                                UUID.randomUUID(),
                                cast.entity().value(),
                                nadia.self().value(),
                                sofie.self().value())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        sofie,
                        () -> sql.execute(
                                "insert into support.confided values (?, ?, ?, sha512('x'), now())",
                                UUID.randomUUID(),
                                letter,
                                sofie.self().value())))
                .isInstanceOf(DataAccessException.class);
    }

    private void appoint(Hat hat, UUID scope) {
        var house = Actor.system("test");
        var place = Colleague.of(sofie.self(), "Sofie", cast.entity(), scope, hat, LocalDate.now(clock));
        CurrentActor.run(house, () -> staff.appoint(house, place));
    }

    private void dismiss(Hat hat, UUID scope) {
        var house = Actor.system("test");
        CurrentActor.run(house, () -> staff.dismiss(house, cast.entity(), sofie.self(), hat, scope));
    }

    @Test
    void only_administrators_of_the_entity_name_somebody_and_nobody_who_advises_or_administers() throws Exception {
        var address = "/people-of-trust/" + cast.entity();
        assertThat(body(admin, address))
                .contains("Sofie", cast.mieke().self().toString())
                .doesNotContain("value=\"" + admin.self() + "\"");
        assertThat(answer(admin, post(address).param("person", admin.self().toString()))
                        .getStatus())
                .isEqualTo(422);
        var stranger = samples.anAdministrator(samples.cast().entity(), "Omar");
        assertThat(answer(stranger, get(address)).getStatus()).isEqualTo(404);
        assertThat(answer(
                                stranger,
                                post(address)
                                        .param("person", cast.mieke().self().toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, post(address + "/" + sofie.self() + "/end")).getStatus())
                .isEqualTo(404);
        for (var other : List.of(nadia, cast.mieke(), sofie))
            assertThat(answer(other, get(address)).getStatus()).isIn(403, 404);
        assertThat(CurrentActor.as(nadia, () -> letters.people(nadia))).hasSize(1);
    }

    private Map<String, Actor> strangers() {
        var entity = cast.entity().value();
        var other = samples.aColleague(cast.entity(), samples.aTeam(cast.entity(), "Care"), "Joke");
        name(other);
        var all = new LinkedHashMap<String, Actor>();
        all.put("another member", samples.aMember(cast.entity(), cast.office(), "Omar"));
        all.put("the administrator who named her", admin);
        all.put("a support team", cast.mieke());
        all.put("the advisor of the office", cast.advisor());
        all.put("finance", person(new Grant(Hat.FINANCE, entity)));
        all.put("another person of trust", other);
        all.put(
                "every hat at once",
                person(
                        new Grant(Hat.ADMIN, entity),
                        new Grant(Hat.FINANCE, entity),
                        new Grant(Hat.SUPPORT, entity),
                        new Grant(Hat.ADVISOR, cast.office().value())));
        all.put("another cooperative", samples.cast().nadia());
        return all;
    }

    private static Actor person(Grant... grants) {
        var id = new coop.genoot.common.PersonId(UUID.randomUUID());
        return Actor.person(id, "Somebody", List.of(grants), Language.EN);
    }

    private void name(Actor who) {
        CurrentActor.run(
                admin, () -> people.name(admin, cast.entity(), who.self().toString()));
    }

    private String recipient() {
        return all("select email from platform.person where id = '" + nadia.self() + "'");
    }

    private List<String> told(Actor who) {
        return CurrentActor.as(who, () -> notices.latest(who, 20)).stream()
                .map(it -> it.news().key())
                .toList();
    }

    /** Rows of letters and lines that this actor sees with SQL of their own. */
    private long rows(Actor who) {
        return in(
                who,
                () -> ((Number) Objects.requireNonNull(sql.fetchValue("select (select count(*) from support.letter)"
                                + " + (select count(*) from support.confided)")))
                        .longValue());
    }

    private String all(String query) {
        return in(Actor.system("test"), () -> String.join("\n", sql.fetch(query).getValues(0, String.class)));
    }

    private <T> T in(Actor who, java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(CurrentActor.as(who, () -> transaction.execute(_ -> work.get())));
    }

    private String body(Actor who, String page) throws Exception {
        var answer = answer(who, get(page));
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
