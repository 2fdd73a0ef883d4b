package coop.genoot.support.trust.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * Who is trusted in an entity, for its administrators.
 *
 * @param candidates who else could be
 */
public record PeopleOfTrustPage(String id, String entity, List<Person> people, List<Option> candidates, Typed typed) {
    public PeopleOfTrustPage {
        people = List.copyOf(people);
        candidates = List.copyOf(candidates);
    }

    /** One of them. */
    public record Person(String id, String name) {}

    public String address() {
        return "/people-of-trust/" + id;
    }
}
