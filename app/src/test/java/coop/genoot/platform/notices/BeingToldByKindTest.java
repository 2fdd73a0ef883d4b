package coop.genoot.platform.notices;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.push.Push;
import coop.genoot.platform.push.PushSamples;
import coop.genoot.platform.push.RecordedPush;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class BeingToldByKindTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String MONEY = "treasury.news.kind";
    private static final String OFFICE = "activities.news.kind";

    private final PersonId nadia = new PersonId(UUID.randomUUID());
    private final Actor me = Actor.person(nadia, "Nadia", List.of(), Language.EN);

    @Autowired
    Notices notices;

    @Autowired
    NewsDigests digests;

    @Autowired
    Push push;

    @Autowired
    RecordedPush service;

    @Autowired
    People people;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somebody_with_an_address_on_a_tuesday() {
        clock.moveTo(Instant.parse("2026-06-02T08:00:00Z"));
        CurrentActor.run(HOUSE, () -> people.register(nadia, "Nadia", nadia + "@genoot.example", Language.EN));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void who_wants_one_mail_a_day_gets_the_next_morning_all_they_did_not_read_and_once() throws Exception {
        choose(MONEY, "DAILY");
        tell("treasury.news.many", "7");
        tell("treasury.news.many", "8");
        var read = CurrentActor.as(me, () -> notices.unread(me, 9)).getFirst().news();
        CurrentActor.run(me, () -> notices.read(me, read.id()));
        digests.run();
        assertThat(mails()).as("not on the day itself").isEmpty();

        clock.moveTo(Instant.parse("2026-06-03T03:00:00Z"));
        digests.run();
        assertThat(mails()).as("at five in the morning").isEmpty();
        clock.moveTo(Instant.parse("2026-06-03T06:00:00Z"));
        digests.run();
        digests.run();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("subject", String.class)).isEqualTo("1 piece of news for you");
            assertThat(mail.get("body", String.class)).contains("Hello Nadia", "payments", "/news/ways");
        });
        clock.moveTo(Instant.parse("2026-06-04T06:00:00Z"));
        digests.run();
        assertThat(mails()).as("nothing when there is nothing").hasSize(1);
    }

    @Test
    void who_wants_it_on_a_device_sees_it_there_at_once_and_gets_mail_while_there_is_no_device() throws Exception {
        choose(MONEY, "PUSH");
        tell("treasury.news.many", "7");
        assertThat(mails()).as("no device yet").hasSize(1);

        var telephone = PushSamples.address();
        CurrentActor.run(me, () -> push.add(me, telephone, "Firefox/140 Linux"));
        tell("treasury.news.many", "8");

        await().untilAsserted(() -> assertThat(service.shownAt(telephone))
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).contains("8")));
        assertThat(mails().stream().map(it -> it.get("subject", String.class)))
                .as("no mail of it any more, only one that a device was added")
                .hasSize(2)
                .containsOnlyOnce("A device now shows your news");
        assertThat(CurrentActor.as(me, () -> notices.unread(me, 9))).hasSize(2);
    }

    @Test
    void one_mail_a_week_comes_on_monday_also_when_nothing_ran_that_day() throws Exception {
        choose(MONEY, "WEEKLY");
        tell("treasury.news.many", "7");
        clock.moveTo(Instant.parse("2026-06-05T06:00:00Z"));
        digests.run();
        assertThat(mails()).isEmpty();

        clock.moveTo(Instant.parse("2026-06-10T06:00:00Z"));
        digests.run();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_digest_that_breaks_off_leaves_neither_mail_nor_note_and_goes_in_the_end() throws Exception {
        choose(MONEY, "DAILY");
        tell("treasury.news.many", "7");
        clock.moveTo(Instant.parse("2026-06-03T06:00:00Z"));
        transaction.executeWithoutResult(broken -> {
            CurrentActor.run(HOUSE, digests::run);
            broken.setRollbackOnly();
        });
        assertThat(mails()).isEmpty();

        digests.run();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void each_kind_goes_its_own_way_and_the_last_word_counts() throws Exception {
        choose(MONEY, "OFF");
        tell("treasury.news.many", "7");
        tell("support.news.closed", "8");
        assertThat(CurrentActor.as(me, () -> notices.unread(me, 9)))
                .extracting(it -> it.news().key())
                .containsExactly("support.news.closed");
        assertThat(mails()).hasSize(1);

        clock.moveTo(Instant.parse("2026-06-02T09:00:00Z"));
        CurrentActor.run(me, () -> notices.choose(me, Way.HERE));
        assertThat(CurrentActor.as(me, () -> notices.ways(me)).entrySet())
                .filteredOn(it -> !it.getKey().binding())
                .allMatch(it -> it.getValue() == Way.HERE);
    }

    @Test
    void what_must_be_told_cannot_be_switched_off_and_says_so() throws Exception {
        CurrentActor.run(me, () -> notices.choose(me, Way.OFF));
        assertThat(answer(post("/news/ways").param("way." + OFFICE, "OFF").with(as(me)))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer(get("/news/ways").with(as(me))).getContentAsString(StandardCharsets.UTF_8))
                .contains("Another office for you", "The safety of your account", "cannot switch it off")
                .doesNotContain("name=\"way." + OFFICE);

        tell("activities.news.office", "7");

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("unsubscribe", String.class)).isNull();
            assertThat(mail.get("body", String.class)).contains("must always tell you");
        });
    }

    @Test
    void a_way_nobody_knows_is_refused_and_what_was_chosen_stands() throws Exception {
        choose(MONEY, "HERE");

        assertThat(answer(post("/news/ways").param("way." + MONEY, "SHOUTING").with(as(me)))
                        .getStatus())
                .isEqualTo(422);

        assertThat(way(MONEY)).isEqualTo(Way.HERE);
    }

    @Test
    void one_click_in_a_mail_program_ends_mail_of_that_kind_without_signing_in_or_a_form() throws Exception {
        tell("treasury.news.many", "7");
        var address = path(mails().getFirst().get("unsubscribe", String.class));
        assertThat(mails().getFirst().get("body", String.class)).contains(address);

        assertThat(answer(get(address)).getContentAsString(StandardCharsets.UTF_8))
                .contains("/unsubscribe/")
                .doesNotContain("Nadia", nadia.toString());
        assertThat(way(MONEY)).as("looking changes nothing").isEqualTo(Way.MAIL);

        var request = post(address).param("List-Unsubscribe", "One-Click");
        assertThat(answer(request).getStatus()).isEqualTo(200);

        assertThat(way(MONEY)).isEqualTo(Way.HERE);
        assertThat(way("support.news.kind")).isEqualTo(Way.MAIL);
    }

    @Test
    void who_ended_all_mail_gets_no_digest_either_but_still_reads_it_here() throws Exception {
        choose(MONEY, "DAILY");
        tell("treasury.news.many", "7");
        choose("support.news.kind", "MAIL");
        tell("support.news.closed", "8");
        var address = path(mails().getFirst().get("unsubscribe", String.class));
        clock.moveTo(Instant.parse("2026-06-03T06:00:00Z"));

        assertThat(answer(post(address).param("all", "yes")).getStatus()).isEqualTo(200);
        digests.run();

        assertThat(mails()).hasSize(1);
        assertThat(CurrentActor.as(me, () -> notices.unread(me, 9))).hasSize(2);
    }

    @Test
    void a_secret_that_is_nobodys_or_a_kind_that_must_be_told_ends_nothing() throws Exception {
        tell("treasury.news.many", "7");
        var address = path(mails().getFirst().get("unsubscribe", String.class)).replaceAll("\\?.*", "");

        assertThat(answer(post("/unsubscribe/" + "A".repeat(43))).getStatus()).isEqualTo(404);
        assertThat(answer(get("/unsubscribe/" + nadia)).getStatus()).isEqualTo(404);
        assertThat(answer(post(address + "?kind=" + OFFICE)).getStatus()).isEqualTo(404);
        assertThat(answer(post(address + "?kind=no.such")).getStatus()).isEqualTo(404);
        assertThat(answer(post(address).header("Origin", "https://elsewhere.example"))
                        .getStatus())
                .as("what another site makes a browser send")
                .isEqualTo(403);

        assertThat(way(MONEY)).isEqualTo(Way.MAIL);
    }

    private void choose(String kind, String way) throws Exception {
        var answer = answer(post("/news/ways").param("way." + kind, way).with(as(me)));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private Way way(String kind) {
        return CurrentActor.as(me, () -> notices.ways(me)).entrySet().stream()
                .filter(it -> it.getKey().name().equals(kind))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void tell(String key, String fact) {
        var news = new News(UUID.randomUUID(), clock.instant(), key, null, List.of(fact), "/");
        CurrentActor.run(
                HOUSE,
                () -> transaction.executeWithoutResult(_ ->
                        notices.tell(List.of(new Digest(UUID.randomUUID(), "Studio", List.of(nadia), List.of(news))))));
    }

    private List<Record> mails() {
        return CurrentActor.as(
                HOUSE,
                () -> transaction.execute(_ -> List.copyOf(sql.fetch(
                        "select subject, body, unsubscribe from platform.mail where recipient = ? order by queued",
                        nadia + "@genoot.example"))));
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/unsubscribe/"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
