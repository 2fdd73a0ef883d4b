package coop.genoot.home.account;

import coop.genoot.platform.identity.Sessions;
import java.util.List;

/** What the page of my sessions shows. */
public record SessionsPage(List<Sessions.Open> sessions) {
    public SessionsPage {
        sessions = List.copyOf(sessions);
    }
}
