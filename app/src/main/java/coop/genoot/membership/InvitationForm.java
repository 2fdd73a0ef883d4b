package coop.genoot.membership;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Office;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed about somebody who is invited to become a member, exactly as typed. */
public record InvitationForm(String email, String name, String language, String office) {
    public static InvitationForm of(Map<String, String> fields) {
        return new InvitationForm(
                fields.getOrDefault("email", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("language", ""),
                fields.getOrDefault("office", ""));
    }

    /**
     * Reads everything; refused with every problem at once.
     *
     * @param known who has that address already; their name and language are theirs
     */
    Joining read(Optional<Person> known, PersonId newcomer, List<Office> offices) {
        var who = known.map(Person::name).orElse(name.strip());
        var problems = new ArrayList<Problem>(People.problemsOf(who, email));
        var speaks = known.map(Person::language).or(() -> Language.of(language));
        if (speaks.isEmpty()) problems.add(Problem.at("language", "membership.profile.no-language"));
        var place = offices.stream()
                .filter(it -> it.id().toString().equals(office))
                .findFirst();
        if (place.isEmpty()) problems.add(Problem.at("office", "membership.no-office"));
        Invalid.unlessNone(problems);
        var person = known.map(Person::id).orElse(newcomer);
        return new Joining(
                person, who, email, speaks.orElseThrow(), place.orElseThrow().id());
    }
}
