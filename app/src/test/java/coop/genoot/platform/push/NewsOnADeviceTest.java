package coop.genoot.platform.push;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.push.PushCarrier.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class NewsOnADeviceTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final Knock KNOCK = new Knock("Galerie Meander heeft betaald", "/invoices/1", "t");

    private final Actor nadia = somebody("Nadia");
    private final Actor karim = somebody("Karim");
    private final PushAddress telephone = PushSamples.address();

    @Autowired
    Push push;

    @Autowired
    RecordedPush service;

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_happens_is_shown_on_every_device_of_whoever_asked_for_it() {
        var computer = PushSamples.address();
        add(nadia, telephone);
        add(nadia, computer);

        show(nadia, KNOCK);

        await().untilAsserted(() -> {
            assertThat(service.shownAt(telephone)).containsExactly(KNOCK);
            assertThat(service.shownAt(computer)).containsExactly(KNOCK);
        });
    }

    @Test
    void a_device_that_two_people_share_shows_only_the_news_of_whoever_asked_last() {
        add(nadia, telephone);
        add(karim, telephone);

        show(nadia, new Knock("For Nadia alone", "/", "n"));
        show(karim, KNOCK);

        await().untilAsserted(() -> assertThat(service.shownAt(telephone)).containsExactly(KNOCK));
        assertThat(devices(nadia)).isEmpty();
        assertThat(devices(karim)).hasSize(1);
    }

    @Test
    void a_device_that_listens_no_more_is_forgotten() {
        add(nadia, telephone);
        service.answers(telephone, () -> Outcome.NOBODY_THERE);

        show(nadia, KNOCK);

        await().untilAsserted(() -> assertThat(devices(nadia)).isEmpty());
    }

    @Test
    void a_service_that_is_busy_keeps_nobody_from_the_other_devices() {
        var computer = PushSamples.address();
        var tries = new AtomicInteger();
        add(nadia, telephone);
        add(nadia, computer);
        service.answers(telephone, () -> {
            tries.incrementAndGet();
            throw new PushDelayed("answered 503");
        });

        show(nadia, KNOCK);

        await().untilAsserted(() -> {
            assertThat(tries).hasPositiveValue();
            assertThat(service.shownAt(computer)).containsExactly(KNOCK);
        });
        assertThat(devices(nadia)).hasSize(2);
    }

    @Test
    void nobody_can_let_us_call_another_address_or_add_devices_without_end() {
        assertThatThrownBy(() -> add(nadia, PushSamples.at("https://169.254.169.254/latest")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> add(nadia, new PushAddress(telephone.endpoint(), "AAAA", telephone.secret())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> add(nadia, new PushAddress(telephone.endpoint(), telephone.key(), "!")))
                .isInstanceOf(Invalid.class);
        add(karim, telephone);
        var last = PushSamples.address();
        for (int i = 0; i < 9; i++) add(nadia, PushSamples.address());
        add(nadia, last);
        assertThatThrownBy(() -> add(nadia, telephone)).isInstanceOf(Invalid.class);
        assertThat(devices(karim)).as("a refusal takes nothing from others").hasSize(1);
        add(nadia, last);
        assertThat(devices(nadia)).hasSize(10);
    }

    @Test
    void whoever_changes_their_password_shuts_out_a_device_that_a_stranger_added_and_was_told_of_it() throws Exception {
        var email = nadia.self() + "@genoot.example";
        CurrentActor.run(HOUSE, () -> people.register(nadia.self(), "Nadia", email, Language.NL));
        add(nadia, telephone);
        assertThat(subjectsTo(email)).containsExactly("Een toestel toont nu je nieuws");

        web.perform(post("/security/sessions/end-others").with(as(nadia))).andReturn();

        assertThat(devices(nadia)).isEmpty();
    }

    @Test
    void two_clicks_at_the_same_moment_add_a_device_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var clicks = IntStream.range(0, 2)
                    .mapToObj(_ -> both.submit(() -> add(nadia, telephone)))
                    .toList();
            for (var click : clicks) click.get();
        }
        assertThat(devices(nadia)).hasSize(1);
    }

    @Test
    void the_page_lists_my_devices_by_name_and_ends_them_one_by_one() throws Exception {
        assertThat(send(nadia, "/news/devices", telephone).getRedirectedUrl()).isEqualTo("/news/devices");
        assertThat(page(nadia)).contains("Firefox", "Linux", push.publicKey());

        var device = devices(nadia).getFirst().id();
        var end = web.perform(post("/news/devices/" + device + "/end").with(as(nadia)))
                .andReturn();
        assertThat(end.getResponse().getRedirectedUrl()).isEqualTo("/news/devices");
        assertThat(page(nadia)).doesNotContain("Firefox");
    }

    @Test
    void a_device_of_somebody_else_is_not_there() throws Exception {
        add(karim, telephone);
        var device = devices(karim).getFirst().id();

        var answer = web.perform(post("/news/devices/" + device + "/end").with(as(nadia)))
                .andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
        assertThat(devices(karim)).hasSize(1);
    }

    @Test
    void an_address_that_we_do_not_know_is_refused_on_the_page() throws Exception {
        var answer = send(nadia, "/news/devices", PushSamples.at("https://evil.example/push"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Je browser gaf geen adres dat we kennen", "href=\"#endpoint\"");
    }

    @Test
    void the_script_that_shows_news_is_asked_anew_and_may_act_on_every_page() throws Exception {
        var answer = web.perform(get("/service-worker.js")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).contains("javascript");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).doesNotContain("max-age=3");
    }

    private MockHttpServletResponse send(Actor me, String path, PushAddress address) throws Exception {
        return web.perform(post(path)
                        .param("endpoint", address.endpoint())
                        .param("key", address.key())
                        .param("secret", address.secret())
                        .header(HttpHeaders.USER_AGENT, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
                        .with(csrf())
                        .with(as(me)))
                .andReturn()
                .getResponse();
    }

    private String page(Actor me) throws Exception {
        return web.perform(get("/news/devices").with(as(me)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> subjectsTo(String email) {
        return CurrentActor.as(
                HOUSE,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> sql.fetch("select subject from platform.mail where recipient = ?", email)
                                .getValues(0, String.class)));
    }

    private void add(Actor me, PushAddress address) {
        CurrentActor.run(me, () -> push.add(me, address, "Firefox/140 Linux"));
    }

    private List<PushDevice> devices(Actor me) {
        return CurrentActor.as(me, () -> push.devices(me));
    }

    private void show(Actor whom, Knock knock) {
        var knocks = Map.of(whom.self(), List.of(knock));
        CurrentActor.run(
                HOUSE, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> push.show(knocks)));
    }

    private static Actor somebody(String name) {
        return Actor.person(new PersonId(UUID.randomUUID()), name, List.of(), Language.NL);
    }
}
