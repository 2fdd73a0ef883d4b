package coop.genoot.support;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A cooperative with a team, its service, a member who asked something and an advisor; what every story of it needs. */
@GenootTest
@Import(SupportSamples.class)
public abstract class SupportCase {
    @Autowired
    protected MockMvc web;

    @Autowired
    protected SupportSamples samples;

    @Autowired
    protected Requests requests;

    @Autowired
    protected Inbox inbox;

    @Autowired
    protected DSLContext sql;

    @Autowired
    protected TransactionTemplate transaction;

    protected SupportSamples.Cast cast;
    protected Actor nadia;
    protected Actor mieke;
    protected RequestId asked;

    @BeforeEach
    void somebody_asked() {
        cast = samples.cast();
        nadia = cast.nadia();
        mieke = cast.mieke();
        asked = ask(nadia, subject(), "Please help");
    }

    /** Of what was asked. */
    protected String subject() {
        return "Who pays?";
    }

    protected RequestId ask(Actor who, String subject, String text) {
        var id = new RequestId(UUID.randomUUID());
        in(who, () -> requests.send(who, id, form(subject, text), null));
        return id;
    }

    protected RequestForm form(String subject, String text) {
        return new RequestForm(cast.service().toString(), "", subject, text);
    }

    protected <T> T in(Actor who, Supplier<T> work) {
        return CurrentActor.as(who, () -> transaction.execute(_ -> work.get()));
    }

    protected String page(Actor who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    protected static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    protected MockHttpServletResponse answer(Actor who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform((RequestBuilder) request.with(as(who))).andReturn().getResponse();
    }
}
