package coop.genoot.organisation.staff.web;

import coop.genoot.home.Typed;
import java.util.UUID;

/** The form of an entity that does not exist yet. */
public record FoundingPage(UUID group, String groupName, Typed typed) {
    public String address() {
        return "/organisation/groups/" + group + "/entities";
    }
}
