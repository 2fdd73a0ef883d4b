package coop.genoot.support.answers;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Wording;
import coop.genoot.support.services.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What an administrator typed about a question and its answer, exactly as typed. */
public record KnownAnswerForm(Map<String, String> fields) {
    private static final int LONGEST_QUESTION = 160;
    private static final int LONGEST_ANSWER = 1_500;
    private static final int LONGEST_WORDS = 400;

    public KnownAnswerForm {
        fields = Map.copyOf(fields);
    }

    /** As it would be typed to make it what it is. */
    public static KnownAnswerForm of(KnownAnswer known) {
        var fields = new TreeMap<String, String>();
        put(fields, "question", known.question());
        put(fields, "answer", known.answer());
        var service = known.service();
        fields.put("service", service == null ? "" : service.toString());
        fields.put("words", known.words());
        if (known.shown()) fields.put("shown", "true");
        fields.put("version", Integer.toString(known.version()));
        return new KnownAnswerForm(fields);
    }

    private static void put(Map<String, String> fields, String name, Wording words) {
        fields.put(name + "-nl", words.nl());
        fields.put(name + "-fr", words.fr());
        fields.put(name + "-en", words.en());
    }

    /** What it makes; refused with every problem at once. All three languages are needed. */
    KnownAnswer read(UUID id, EntityId entity, Collection<ServiceId> services) {
        var problems = new ArrayList<Problem>();
        var question = words("question", LONGEST_QUESTION, problems);
        var answer = words("answer", LONGEST_ANSWER, problems);
        if (text("words").length() > LONGEST_WORDS)
            problems.add(Problem.at("words", "support.too-long", LONGEST_WORDS));
        var service = services.stream()
                .filter(it -> it.toString().equals(text("service")))
                .findFirst();
        if (service.isEmpty() && !text("service").isEmpty())
            problems.add(Problem.at("service", "support.request.no-service"));
        Invalid.unlessNone(problems);
        return new KnownAnswer(
                id,
                entity,
                service.orElse(null),
                question,
                answer,
                text("words"),
                fields.containsKey("shown"),
                version());
    }

    private Wording words(String name, int longest, List<Problem> problems) {
        for (var field : List.of(name + "-nl", name + "-fr", name + "-en")) {
            if (text(field).isEmpty()) problems.add(Problem.at(field, "support.missing"));
            if (text(field).length() > longest) problems.add(Problem.at(field, "support.too-long", longest));
        }
        return new Wording(text(name + "-nl"), text(name + "-fr"), text(name + "-en"));
    }

    /** A form without one is of a version that never was. */
    private int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
