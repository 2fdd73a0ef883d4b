package coop.genoot.purchasing.kinds;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.PurchasingWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class AskingForAKindTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc web;

    @Autowired
    KindWishes wishes;

    private PurchasingWorld world;
    private Actor nadia;
    private Actor fatima;

    @BeforeEach
    void a_member_and_who_keeps_the_money() {
        world = PurchasingWorld.belgian(house);
        nadia = world.nadia();
        fatima = world.finance();
    }

    @Test
    void the_kinds_of_the_country_are_listed_with_what_the_state_gives_back() throws Exception {
        assertThat(body(nadia, get("/receipts/kinds"))).contains("Fuel or charging", "50", "VAT Code art. 45");
    }

    @Test
    void who_asks_once_or_twice_is_counted_once_and_answered_with_a_reason() throws Exception {
        var wish = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            assertThat(answer(nadia, asking(wish, "Rent of a workshop")).getRedirectedUrl())
                    .isEqualTo("/receipts/kinds#asked");
        assertThat(body(fatima, get("/receipts/kinds"))).contains("Rent of a workshop", "1 asked, 1 open");

        var silent = post("/receipts/kinds/" + wish + "/answer").param("accepted", "true");
        assertThat(answer(fatima, silent).getStatus()).isEqualTo(422);
        CurrentActor.run(fatima, () -> wishes.answer(fatima, wish, false, "Ask your office for a room first"));

        assertThat(body(nadia, get("/receipts/kinds")))
                .contains("Not accepted: Ask your office for a room first", "1 asked, 0 open");
        assertThatThrownBy(() -> CurrentActor.run(fatima, () -> wishes.answer(fatima, wish, true, "Yes")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothing_named_is_refused_with_what_was_typed() throws Exception {
        var refused = answer(nadia, asking(UUID.randomUUID(), " ").param("why", "For my lamps"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("name-error", "For my lamps");
    }

    @Test
    void nobody_asks_elsewhere_reads_what_others_asked_or_answers_for_another_entity() throws Exception {
        var wish = UUID.randomUUID();
        answer(nadia, asking(wish, "Rent of a workshop"));
        var omar = world.other();
        assertThat(body(omar, get("/receipts/kinds"))).doesNotContain("Rent of a workshop");
        var elsewhere = asking(UUID.randomUUID(), "Rent")
                .param("entity", UUID.randomUUID().toString());
        assertThat(answer(PurchasingWorld.somebody("Ada", new Grant(Hat.MANAGER, UUID.randomUUID())), elsewhere)
                        .getStatus())
                .isEqualTo(404);
        var stranger = PurchasingWorld.somebody("Sam", new Grant(Hat.FINANCE, UUID.randomUUID()));
        for (var who : new Actor[] {omar, stranger})
            assertThatThrownBy(() -> CurrentActor.run(who, () -> wishes.answer(who, wish, true, "Yes")))
                    .isInstanceOf(NotHere.class);
    }

    private MockHttpServletRequestBuilder asking(UUID wish, String name) {
        return post("/receipts/kinds")
                .param("wish", wish.toString())
                .param("entity", world.sample().entity().toString())
                .param("name", name);
    }

    private String body(Actor who, AbstractMockHttpServletRequestBuilder<?> sent) throws Exception {
        return answer(who, sent).getContentAsString();
    }

    private MockHttpServletResponse answer(Actor who, AbstractMockHttpServletRequestBuilder<?> sent) throws Exception {
        return web.perform(sent.with(as(who))).andReturn().getResponse();
    }
}
