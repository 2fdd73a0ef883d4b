package coop.genoot.platform.breach;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.identity.Person;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a password must be: 8 to 128 signs of any kind, not known to the world, and more than the person's own name or
 * address (ASVS 5.0, chapter 6). No rule about capitals or digits: these make passwords worse.
 */
@Component
public class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;
    private static final int REST = 4;

    private final List<BreachList> lists;

    PasswordRules(List<BreachList> lists) {
        this.lists = lists;
    }

    /** Refuses with the problem at the field {@code password}. */
    public void check(String password, Person person) {
        Invalid.unlessNone(problemsOf(password, person));
    }

    /** What is wrong with it, at the field {@code password}. */
    public List<Problem> problemsOf(String password, Person person) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return problem("platform.password.too-short", SHORTEST);
        if (length > LONGEST) return problem("platform.password.too-long", LONGEST);
        if (isAbout(person, password)) return problem("platform.password.about-you");
        if (lists.stream().anyMatch(list -> list.knows(password))) return problem("platform.password.known");
        return List.of();
    }

    private static List<Problem> problem(String key, Object... values) {
        return List.of(Problem.at("password", key, values));
    }

    /** Whether hardly anything is left when the words around the person are taken out. */
    private static boolean isAbout(Person person, String password) {
        var rest = password.toLowerCase(Locale.ROOT);
        var around = Stream.of(person.email(), person.name(), "genoot")
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .toList();
        var before = rest.length();
        for (var word : around) rest = rest.replace(word, "");
        return rest.length() < before && rest.length() <= REST;
    }
}
