package coop.genoot.demo;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The staff of the demo world, each in the support team that goes with their work. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Teams {
    private static final Actor HOUSE = Actor.system("demo");
    private static final Map<String, String> BY_FUNCTION =
            Map.of("boekhouding", "money", "comptabilité", "money", "juridische dienst", "lawyers");
    private static final Map<String, Wording> NAMES = Map.of(
            "money", new Wording("Boekhouding", "Comptabilité", "Accounting"),
            "lawyers", new Wording("Juridische dienst", "Service juridique", "Lawyers"),
            "growth", new Wording("Ontwikkeling en communicatie", "Développement et communication", "Development"));

    private final Staff staff;
    private final Map<String, UUID> teams = new HashMap<>();

    Teams(Staff staff) {
        this.staff = staff;
    }

    void appoint(Colleague colleague) {
        var name = BY_FUNCTION.get(colleague.function());
        staff.appoint(HOUSE, colleague.in(name == null ? null : of(colleague.entity(), name)));
    }

    /** Set up when it is asked for the first time. */
    UUID of(EntityId entity, String name) {
        return teams.computeIfAbsent(entity + name, _ -> {
            var words = Objects.requireNonNull(NAMES.get(name));
            return staff.addTeam(HOUSE, entity, words, Cast.emailOf(words.nl()), "+32 9 123 45 67");
        });
    }

    /** Somebody of that team, as they act; nobody when the team is empty. */
    @Nullable
    Actor somebodyOf(EntityId entity, String name) {
        var team = of(entity, name);
        return staff.of(entity).stream()
                .filter(it -> team.equals(it.team()))
                .findFirst()
                .map(Teams::acting)
                .orElse(null);
    }

    private static Actor acting(Colleague colleague) {
        var hats = List.of(new Grant(colleague.hat(), colleague.scope()));
        return Actor.person(colleague.person(), colleague.name(), hats, Language.NL);
    }
}
