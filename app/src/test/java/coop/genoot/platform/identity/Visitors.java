package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import java.time.Instant;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who visits a page in a test. */
public final class Visitors {
    private Visitors() {}

    /** That actor, signed in, who sends the forms of our own pages: {@code web.perform(get("/").with(as(nele)))}. */
    public static RequestPostProcessor as(Actor actor) {
        return asSince(actor, Instant.MAX);
    }

    /** The same, who showed password or passkey at that moment. */
    public static RequestPostProcessor asSince(Actor actor, Instant moment) {
        var signedIn = SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(actor, moment));
        var form = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> form.postProcessRequest(signedIn.postProcessRequest(request));
    }
}
