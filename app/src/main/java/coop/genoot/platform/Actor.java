package coop.genoot.platform;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with their hats, a client holding a private link to one document, the system itself, or nobody we
 * know. Every door asks for it, and every database transaction tells PostgreSQL what it may reach.
 */
public record Actor(
        Kind kind,
        @Nullable PersonId person,
        String name,
        List<Grant> grants,
        @Nullable UUID document,
        Language language) {

    /** The kinds of actor; a private link makes a client, who has no account (requirement D-34). */
    public enum Kind {
        PERSON,
        CLIENT,
        SYSTEM,
        ANYBODY
    }

    public Actor {
        grants = List.copyOf(grants);
    }

    public static Actor person(PersonId person, String name, List<Grant> grants, Language language) {
        return new Actor(Kind.PERSON, person, name, grants, null, language);
    }

    public static Actor client(UUID document, Language language) {
        return new Actor(Kind.CLIENT, null, "client", List.of(), document, language);
    }

    /** A job of the house itself; the name says which, and is kept as the author of what it does. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, null, name, List.of(), null, Language.EN);
    }

    public static Actor anybody(Language language) {
        return new Actor(Kind.ANYBODY, null, "anybody", List.of(), null, language);
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** The signed-in person; a bug when there is none. */
    public PersonId self() {
        if (person == null) throw new IllegalStateException(kind + " is no person");
        return person;
    }

    public boolean has(Hat hat) {
        return grants.stream().anyMatch(grant -> grant.hat() == hat);
    }

    public boolean has(Hat hat, UUID scope) {
        return grants.contains(new Grant(hat, scope));
    }

    /** Where any of these hats is worn. */
    public Set<UUID> scopes(Hat... hats) {
        var wanted = Set.copyOf(Arrays.asList(hats));
        return grants.stream()
                .filter(grant -> wanted.contains(grant.hat()))
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the author of a fact is kept in the books: the person's id, or the name of the job. */
    public String author() {
        return person == null ? name : person.toString();
    }
}
