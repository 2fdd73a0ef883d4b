package coop.genoot.home.account;

import coop.genoot.platform.Browser;
import coop.genoot.platform.Words;
import coop.genoot.platform.identity.Sessions;
import java.util.List;

/** What the page of my sessions shows. */
public record SessionsPage(List<Sessions.Open> sessions) {
    public SessionsPage {
        sessions = List.copyOf(sessions);
    }

    /** The browser in people's words. */
    public String device(Sessions.Open session, Words t) {
        return Browser.of(session.device()).words(t);
    }

    public boolean isPhone(Sessions.Open session) {
        return session.device().contains("Mobi");
    }
}
