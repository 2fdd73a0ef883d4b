package coop.genoot.support.answers;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.SupportSamples;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers come before the question is sent, and never instead of a person. */
@GenootTest
@Import(SupportSamples.class)
class KnownAnswersTest {
    @Autowired
    MockMvc web;

    @Autowired
    SupportSamples samples;

    @Autowired
    KnownAnswers answers;

    @Autowired
    Requests requests;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private SupportSamples.Cast cast;
    private Actor nadia;
    private Actor admin;
    private UUID late;

    @BeforeEach
    void two_known_answers() {
        cast = samples.cast();
        nadia = cast.nadia();
        admin = samples.anAdministrator(cast.entity(), "Greet");
        late = add(typed("My client pays too late", "We remind them by ourselves.", "onbetaald paiement", true));
        add(typed("How do I invoice in Ireland?", "Without VAT.", "", true));
    }

    @Test
    void what_goes_with_the_subject_is_proposed_beside_the_form_and_the_way_to_a_person_stays() throws Exception {
        assertThat(page(nadia, "/answers/like?subject=client+paid+late"))
                .contains("My client pays too late", "We remind them by ourselves.", "This was my answer")
                .contains("a person reads it")
                .doesNotContain("Ireland");
        assertThat(page(nadia, "/answers/like?subject=PAÏEMENT")).contains("My client pays too late");
        assertThat(page(nadia, "/answers/like?subject=something+else")).doesNotContain("answer-");
        assertThat(page(nadia, "/answers/like?subject=")).doesNotContain("answer-");
        assertThat(page(nadia, "/requests/new")).contains("hx-get=\"/answers/like\"", "name=\"text\"");
    }

    @Test
    void what_goes_best_comes_first_and_a_word_that_many_have_counts_little() {
        for (int i = 0; i < 5; i++) add(typed("A question about a client, number " + i, "Yes.", "", true));
        add(typed("Which train do I take?", "The next one.", "spoorweg client", true));

        assertThat(like("my client takes a train")).first().isEqualTo("Which train do I take?");
        assertThat(like("clients who pay late")).first().isEqualTo("My client pays too late");
        assertThat(like("' | !client:* & (")).as("never read as a query").hasSize(5);
        assertThat(like("12 ab !!")).isEmpty();
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void the_search_by_words_of_requests_tells_nobody_of_what_is_not_theirs() {
        var part = "Ünusual " + UUID.randomUUID();
        var form = new RequestForm(cast.service().toString(), "", part, "Please");
        var asked = new RequestId(UUID.randomUUID());
        CurrentActor.as(nadia, () -> requests.send(nadia, asked, form, null));
        var sought = part.toUpperCase(Locale.ROOT).replace("Ü", "u");

        assertThat(CurrentActor.as(nadia, () -> requests.named(nadia, sought, 5)))
                .hasSize(1);
        assertThat(CurrentActor.as(nadia, () -> requests.named(nadia, "%", 5))).isEmpty();
        for (var stranger : List.of(
                samples.aMember(cast.entity(), cast.office(), "Omar"),
                samples.cast().mieke())) {
            var found = CurrentActor.as(
                    stranger, () -> transaction.execute(_ -> sql.fetch("select support.requests_with(?)", sought)));
            assertThat(found).isEmpty();
        }
    }

    private List<KnownAnswer> elsewhere() {
        var other = samples.cast().nadia();
        return CurrentActor.as(other, () -> answers.like(other, "client", 5));
    }

    private List<String> like(String typed) {
        return CurrentActor.as(nadia, () -> answers.like(nadia, typed, 5)).stream()
                .map(it -> it.question().en())
                .toList();
    }

    @Test
    void the_map_says_for_this_question_go_there() throws Exception {
        assertThat(page(nadia, "/answers"))
                .contains("My client pays too late", "Ask Recovery", "/requests/new?service=" + cast.service())
                .contains("recovery@genoot.example")
                .doesNotContain("/answers/" + late + "/edit", "Helped");
        assertThat(page(nadia, "/answers?words=nothing+of+it")).contains("No answer stands here yet", "/requests/new");
        assertThat(page(nadia, "/services")).contains("href=\"/answers\"");
    }

    @Test
    void whom_it_helped_is_counted_once_and_only_administrators_read_the_count() throws Exception {
        for (int i = 0; i < 2; i++)
            assertThat(answer(nadia, post("/answers/" + late + "/thanks").header("HX-Request", "true"))
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("You need not send anything");

        assertThat(page(admin, "/answers")).contains("Helped 1 person", "/answers/" + late + "/edit");
    }

    @Test
    void what_is_hidden_or_of_another_cooperative_is_not_there() throws Exception {
        var hidden = add(typed("A hidden question about boats", "Not yet", "", false));
        var elsewhere = samples.cast();

        assertThat(page(nadia, "/answers")).doesNotContain("boats");
        assertThat(page(nadia, "/answers/like?subject=boats")).doesNotContain("boats");
        assertThat(answer(nadia, post("/answers/" + hidden + "/thanks")).getStatus())
                .isEqualTo(404);
        assertThat(page(elsewhere.nadia(), "/answers")).doesNotContain("pays too late");
        assertThat(answer(elsewhere.nadia(), post("/answers/" + late + "/thanks"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void only_administrators_of_the_entity_write_them_and_a_refused_form_keeps_all_that_was_typed() throws Exception {
        var stranger = samples.anAdministrator(samples.cast().entity(), "Omar");
        for (var other : new Actor[] {stranger, nadia, cast.mieke()}) {
            assertThat(answer(other, get("/answers/" + late + "/edit")).getStatus())
                    .isIn(403, 404);
            assertThat(answer(other, form("/answers/" + late, typed("x", "y", "", true)))
                            .getStatus())
                    .isIn(403, 404);
            assertThat(answer(other, form("/answers/of/" + cast.entity(), typed("x", "y", "", true)))
                            .getStatus())
                    .isIn(403, 404);
        }
        var half = new HashMap<>(typed("Typed already", "", "", true));
        half.put("service", samples.cast().service().toString());
        var refused = answer(admin, form("/answers/of/" + cast.entity(), half));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Typed already", "id=\"answer-en-error\"", "id=\"service-error\"");
        var changed = typed("My client never pays", "We remind them.", "", true);
        assertThat(answer(admin, form("/answers/" + late, changed)).getStatus()).isEqualTo(302);
        assertThat(answer(admin, form("/answers/" + late, changed)).getStatus())
                .as("of two who change it at once, one is told")
                .isEqualTo(422);
    }

    private UUID add(Map<String, String> typed) {
        return CurrentActor.as(admin, () -> answers.add(admin, cast.entity(), new KnownAnswerForm(typed)));
    }

    private Map<String, String> typed(String question, String answer, String words, boolean shown) {
        var fields = new HashMap<String, String>();
        for (var language : new String[] {"nl", "fr", "en"}) {
            fields.put("question-" + language, question);
            fields.put("answer-" + language, answer);
        }
        fields.put("words", words);
        fields.put("service", cast.service().toString());
        fields.put("version", "0");
        if (shown) fields.put("shown", "true");
        return fields;
    }

    private static MockHttpServletRequestBuilder form(String address, Map<String, String> fields) {
        var form = post(address);
        fields.forEach(form::param);
        return form;
    }

    private String page(Actor who, String address) throws Exception {
        return answer(who, get(address)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
