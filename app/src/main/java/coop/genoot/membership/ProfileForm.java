package coop.genoot.membership;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed about themselves, exactly as typed; what their form does not ask is missing. */
public record ProfileForm(
        @Nullable String name,
        @Nullable String shownEmail,
        @Nullable String openness,
        @Nullable String language) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s\"<>,;]{1,64}@[^@\\s\"<>,;]{1,189}");
    private static final int LONGEST_NAME = 200;

    /** As the fields of a form. */
    public static Map<String, String> fields(Optional<Member> member, Language language) {
        return member.map(it -> Map.of(
                        "name", it.name(),
                        "shownEmail", it.shownEmail(),
                        "openness", it.openness().name(),
                        "language", language.code(),
                        "version", String.valueOf(it.version())))
                .orElse(Map.of("language", language.code()));
    }

    Language readLanguage(List<Problem> problems) {
        var chosen = Language.of(text(language));
        if (chosen.isEmpty()) problems.add(Problem.at("language", "membership.profile.no-language"));
        return chosen.orElse(Language.EN);
    }

    /** What is changed of a member; refused with every problem at once. */
    Shown read() {
        var problems = new ArrayList<Problem>();
        readLanguage(problems);
        if (text(name).isEmpty()) problems.add(Problem.at("name", "membership.profile.no-name"));
        if (text(name).length() > LONGEST_NAME)
            problems.add(Problem.at("name", "membership.profile.name-too-long", LONGEST_NAME));
        if (!text(shownEmail).isEmpty() && !MAIL.matcher(text(shownEmail)).matches())
            problems.add(Problem.at("shownEmail", "membership.profile.no-email"));
        var chosen = Arrays.stream(Member.Openness.values())
                .filter(it -> it.name().equals(text(openness)))
                .findFirst();
        if (chosen.isEmpty()) problems.add(Problem.at("openness", "membership.profile.no-openness"));
        Invalid.unlessNone(problems);
        return new Shown(text(name), text(shownEmail), chosen.orElseThrow());
    }

    /** What a member shows of themselves. */
    record Shown(String name, String email, Member.Openness openness) {}

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
