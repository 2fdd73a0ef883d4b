package coop.genoot.organisation.staff;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Office;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about somebody who gets a place on the staff, exactly as typed. */
public record AppointmentForm(
        String email,
        String name,
        String language,
        String hat,
        String office,
        String team,
        String function,
        String since,
        String until) {
    /** The hats of staff; the others members give themselves. */
    public static final List<Hat> HATS = List.of(Hat.ADVISOR, Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN);

    private static final int LONGEST_FUNCTION = 120;

    public static AppointmentForm of(Map<String, String> fields) {
        return new AppointmentForm(
                fields.getOrDefault("email", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("language", ""),
                fields.getOrDefault("hat", ""),
                fields.getOrDefault("office", ""),
                fields.getOrDefault("team", ""),
                fields.getOrDefault("function", ""),
                fields.getOrDefault("since", ""),
                fields.getOrDefault("until", ""));
    }

    /** What the entity has to choose from. */
    record Choices(EntityId entity, List<Office> offices, List<Team> teams, LocalDate today) {}

    /** The place this describes, and the language of somebody new. */
    record Read(Colleague colleague, Language language) {}

    /**
     * Reads everything; refused with every problem at once.
     *
     * @param known who has that address already; their name and language are theirs
     */
    Read read(Choices choices, Optional<Person> known, PersonId newcomer) {
        var problems = new ArrayList<Problem>();
        var who = known.map(Person::name).orElse(name.strip());
        problems.addAll(People.problemsOf(who, email));
        var speaks = known.map(Person::language).or(() -> Language.of(language));
        if (speaks.isEmpty()) problems.add(Problem.at("language", "organisation.entity.no-language"));
        var role = role(problems);
        var scope = role == Hat.ADVISOR ? office(choices, problems) : choices.entity().value();
        var service = role == Hat.SUPPORT ? team(choices, problems) : null;
        if (function.strip().length() > LONGEST_FUNCTION)
            problems.add(Problem.at("function", "organisation.too-long", LONGEST_FUNCTION));
        var from = day("since", since, problems);
        var end = until.isBlank() ? null : day("until", until, problems);
        if (from != null && from.isBefore(choices.today()))
            problems.add(Problem.at("since", "organisation.staff.since-past"));
        if (from != null && end != null && !end.isAfter(from))
            problems.add(Problem.at("until", "organisation.staff.until-early"));
        Invalid.unlessNone(problems);
        if (role == null || scope == null || from == null) throw new IllegalStateException("Unread: " + this);
        var person = known.map(Person::id).orElse(newcomer);
        var colleague = Colleague.of(person, who, choices.entity(), scope, role, from)
                .as(function.strip())
                .in(service)
                .until(end);
        return new Read(colleague, speaks.orElseThrow());
    }

    private @Nullable Hat role(List<Problem> problems) {
        var found = HATS.stream().filter(it -> it.name().equals(hat)).findFirst();
        if (found.isEmpty()) problems.add(Problem.at("hat", "organisation.staff.no-role"));
        return found.orElse(null);
    }

    private @Nullable UUID office(Choices choices, List<Problem> problems) {
        var found = choices.offices().stream()
                .filter(it -> it.id().toString().equals(office))
                .findFirst();
        if (found.isEmpty()) problems.add(Problem.at("office", "organisation.staff.no-office"));
        return found.map(it -> it.id().value()).orElse(null);
    }

    private @Nullable UUID team(Choices choices, List<Problem> problems) {
        if (team.isBlank()) return null;
        var found = choices.teams().stream()
                .filter(it -> it.id().toString().equals(team))
                .findFirst();
        if (found.isEmpty()) problems.add(Problem.at("team", "organisation.staff.no-team"));
        return found.map(Team::id).orElse(null);
    }

    static @Nullable LocalDate day(String field, String typed, List<Problem> problems) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            problems.add(Problem.at(field, "organisation.setting.no-day"));
            return null;
        }
    }
}
