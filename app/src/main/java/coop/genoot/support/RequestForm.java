package coop.genoot.support;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.support.services.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed to ask something, exactly as typed; the Activity may be empty. */
public record RequestForm(String service, String activity, String subject, String text) {
    /** The most signs a subject has. */
    public static final int LONGEST_SUBJECT = 120;

    /** What was asked, whole. */
    record Read<A>(Service service, @Nullable A activity, String subject, String text) {}

    /** Refused with every problem at once. */
    <A> Read<A> read(List<Service> services, List<A> activities, Function<A, Object> idOf) {
        var problems = new ArrayList<Problem>();
        var chosen = one(services, Service::id, service);
        if (chosen.isEmpty()) problems.add(Problem.at("service", "support.request.no-service"));
        var about = one(activities, idOf, activity);
        if (about.isEmpty() && !activity.isBlank()) problems.add(Problem.at("activity", "support.request.no-activity"));
        if (subject.isBlank()) problems.add(Problem.at("subject", "support.request.no-subject"));
        if (subject.strip().length() > LONGEST_SUBJECT)
            problems.add(Problem.at("subject", "support.too-long", LONGEST_SUBJECT));
        words("text", text, "support.request.no-text", problems);
        Invalid.unlessNone(problems);
        return new Read<>(chosen.orElseThrow(), about.orElse(null), subject.strip(), text.strip());
    }

    /** Adds what is wrong with a message or a note. */
    static void words(String field, String typed, String missing, List<Problem> problems) {
        if (typed.isBlank()) problems.add(Problem.at(field, missing));
        if (typed.strip().length() > Said.LONGEST) problems.add(Problem.at(field, "support.too-long", Said.LONGEST));
    }

    /** The message or note; refused when it is empty or too long. */
    static String words(String field, String typed, String missing) {
        var problems = new ArrayList<Problem>();
        words(field, typed, missing, problems);
        Invalid.unlessNone(problems);
        return typed.strip();
    }

    private static <T> Optional<T> one(List<T> all, Function<T, Object> idOf, String typed) {
        return all.stream()
                .filter(it -> idOf.apply(it).toString().equals(typed))
                .findFirst();
    }
}
