package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.Tone;
import java.util.List;

/**
 * Lists of requests: one's own, and those of the members one advises.
 *
 * @param followed what others asked and a team let the reader follow
 * @param unfinished what was begun and not sent
 */
public record RequestsPage(
        List<Row> mine, List<Row> followed, List<Row> ofOffices, List<Link> unfinished, boolean advises) {
    public RequestsPage {
        mine = List.copyOf(mine);
        followed = List.copyOf(followed);
        ofOffices = List.copyOf(ofOffices);
        unfinished = List.copyOf(unfinished);
    }

    /** One request in a list. */
    public record Row(String subject, String detail, String href, Tone tone, String icon, String state) {}
}
