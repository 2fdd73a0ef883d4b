package coop.genoot.treasury;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notice;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TreasuryTest
class TellingOfMoneyTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    MoneyForMembers money;

    @Autowired
    Claims claims;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    WordsOf words;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MockMvc web;

    private TreasuryWorld world;
    private ExpectedPayment invoice;

    @BeforeEach
    void a_member_who_can_be_written_to() {
        world = worlds.build();
        var me = world.member().self();
        CurrentActor.run(HOUSE, () -> people.register(me, "Nadia", me + "@genoot.example", Language.NL));
        invoice = world.invoice("1210.00", UUID.randomUUID(), "Festival aan Zee vzw");
        CurrentActor.run(world.member(), () -> expected.expect(invoice));
    }

    @Test
    void a_payment_is_told_on_the_first_page_and_by_one_mail_in_the_members_language() throws Exception {
        take(world.statement(1, "0.00")
                .structuredCredit("500.00", invoice.reference())
                .structuredCredit("1000.00", invoice.reference())
                .bytes());

        assertThat(told(world.member(), 3))
                .extracting(news -> news.in(words.in(Language.EN)))
                .containsExactlyInAnyOrder(
                        "Festival aan Zee vzw paid €500.00 for " + invoice.number() + ".",
                        "Festival aan Zee vzw paid €710.00 for " + invoice.number() + ".",
                        "Festival aan Zee vzw paid €290.00 too much. We keep it for the client.");
        var mails = mails(world.member());
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst()).contains("Dag Nadia", "betaalde", "/account/" + world.activity(), "/news");

        var page = web.perform(get("/").with(as(world.member()))).andReturn().getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Festival aan Zee vzw betaalde",
                        "/account/" + world.activity() + "/about/" + invoice.subject());
    }

    @Test
    void the_same_file_twice_tells_once_and_who_reads_it_is_not_told_again() throws Exception {
        var file = world.statement(1, "0.00")
                .structuredCredit("1210.00", invoice.reference())
                .bytes();
        take(file);
        var news = told(world.member(), 1).getFirst();
        take(file);
        assertThat(web.perform(post("/news/" + news.id() + "/read").with(as(world.finance())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("not theirs")
                .isEqualTo(404);
        assertThat(web.perform(post("/news/" + news.id() + "/read").with(as(world.member())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");

        assertThat(CurrentActor.as(world.member(), () -> notices.unread(world.member(), 10)))
                .isEmpty();
        assertThat(mails(world.member())).hasSize(1);
    }

    @Test
    void a_file_is_told_as_each_person_wanted_it_when_it_came_in() throws Exception {
        assertThat(choose("SOMEHOW")).isEqualTo(422);
        assertThat(choose("OFF")).isEqualTo(302);
        take(world.statement(1, "0.00")
                .structuredCredit("100.00", invoice.reference())
                .bytes());
        assertThat(choose("HERE")).as("right after the file").isEqualTo(302);
        take(world.statement(2, "100.00")
                .structuredCredit("200.00", invoice.reference())
                .bytes());

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(told(world.member(), 1))
                        .extracting(News::amount)
                        .containsExactly(Money.euros("200.00")));
        assertThat(mails(world.member())).isEmpty();
    }

    @Test
    void who_wanted_no_more_news_after_the_file_still_hears_of_that_file() throws Exception {
        assertThat(choose("HERE")).isEqualTo(302);
        take(world.statement(1, "0.00")
                .structuredCredit("100.00", invoice.reference())
                .bytes());
        assertThat(choose("OFF")).isEqualTo(302);

        assertThat(told(world.member(), 1)).extracting(News::amount).containsExactly(Money.euros("100.00"));
    }

    @Test
    void more_than_a_few_payments_are_told_in_one_sentence() {
        var file = world.statement(1, "0.00");
        for (int i = 0; i < 8; i++) file.structuredCredit("10.00", invoice.reference());
        take(file.bytes());

        assertThat(told(world.member(), 1))
                .extracting(News::key, News::amount)
                .containsExactly(tuple("treasury.news.many", Money.euros("80.00")));
    }

    @Test
    void a_claim_is_told_to_finance_and_its_answer_to_the_member() {
        take(world.statement(1, "0.00")
                .creditFrom("1210.00", "decor", "", "FESTIVAL AAN ZEE")
                .bytes());
        var seen = CurrentActor.as(world.member(), () -> money.possible(world.member()))
                .getFirst();
        var claim = CurrentActor.as(
                world.member(), () -> claims.claim(world.member(), seen, invoice.subject(), "I built it", null));
        assertThat(told(world.finance(), 1)).extracting(News::key).containsExactly("treasury.news.claimed");
        CurrentActor.run(world.finance(), () -> claims.grant(world.finance(), claim));

        assertThat(told(world.member(), 2))
                .extracting(News::key)
                .containsExactlyInAnyOrder("treasury.news.granted", "treasury.news.paid");
    }

    private void take(byte[] file) {
        CurrentActor.run(world.finance(), () -> files.receive(world.finance(), "statement.cod", file));
    }

    private int choose(String way) throws Exception {
        return web.perform(
                        post("/news/ways").param("way.treasury.news.kind", way).with(as(world.member())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<News> told(Actor reader, int many) {
        await().untilAsserted(() -> assertThat(CurrentActor.as(reader, () -> notices.unread(reader, 20)))
                .hasSize(many));
        return CurrentActor.as(reader, () -> notices.unread(reader, 20)).stream()
                .map(Notice::news)
                .toList();
    }

    private List<String> mails(Actor reader) {
        return CurrentActor.as(
                HOUSE,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> sql
                                .fetchValues(
                                        "select body from platform.mail where recipient = ?",
                                        reader.self() + "@genoot.example")
                                .stream()
                                .map(Object::toString)
                                .toList()));
    }
}
