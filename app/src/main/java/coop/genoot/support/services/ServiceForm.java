package coop.genoot.support.services;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Wording;
import coop.genoot.support.services.Service.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What was typed about a service, exactly as typed. */
public record ServiceForm(Map<String, String> fields) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WHAT = 600;
    private static final int LONGEST = 300;
    private static final int LONGEST_PRICE = 120;
    private static final int MOST_DAYS = 60;
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    public ServiceForm {
        fields = Map.copyOf(fields);
    }

    /** As it would be typed to make the service what it is. */
    public static ServiceForm of(Service service) {
        var fields = new TreeMap<String, String>();
        put(fields, "name", service.texts().name());
        put(fields, "what", service.texts().what());
        put(fields, "forWhom", service.texts().forWhom());
        put(fields, "when", service.texts().when());
        fields.put("team", service.team().toString());
        fields.put("topic", service.topic().name());
        fields.put("price", service.price());
        fields.put("days", Integer.toString(service.termDays()));
        if (service.forEveryone()) fields.put("forEveryone", "true");
        if (service.offered()) fields.put("offered", "true");
        fields.put("version", Integer.toString(service.version()));
        return new ServiceForm(fields);
    }

    private static void put(Map<String, String> fields, String name, Wording words) {
        fields.put(name + "-nl", words.nl());
        fields.put(name + "-fr", words.fr());
        fields.put(name + "-en", words.en());
    }

    /** The service it makes; refused with every problem at once. */
    Service read(ServiceId id, EntityId entity, Collection<UUID> teams) {
        var problems = new ArrayList<Problem>();
        var name = words("name", LONGEST_NAME, problems);
        var what = words("what", LONGEST_WHAT, problems);
        var texts = new Texts(name, what, words("forWhom", LONGEST, problems), words("when", LONGEST, problems));
        for (var language : LANGUAGES)
            if (text("name-" + language).isEmpty()) problems.add(Problem.at("name-" + language, "support.missing"));
        if (what.isEmpty()) problems.add(Problem.at("what-nl", "support.service.no-words"));
        var team =
                teams.stream().filter(it -> it.toString().equals(text("team"))).findFirst();
        if (team.isEmpty()) problems.add(Problem.at("team", "support.service.no-team"));
        var topic = topic();
        if (topic.isEmpty()) problems.add(Problem.at("topic", "support.service.no-topic"));
        if (text("price").length() > LONGEST_PRICE)
            problems.add(Problem.at("price", "support.too-long", LONGEST_PRICE));
        int days = days(problems);
        Invalid.unlessNone(problems);
        return new Service(
                id,
                entity,
                team.orElseThrow(),
                topic.orElseThrow(),
                texts,
                text("price"),
                fields.containsKey("forEveryone"),
                days,
                fields.containsKey("offered"),
                version());
    }

    private Wording words(String name, int longest, List<Problem> problems) {
        for (var language : LANGUAGES)
            if (text(name + "-" + language).length() > longest)
                problems.add(Problem.at(name + "-" + language, "support.too-long", longest));
        return new Wording(text(name + "-nl"), text(name + "-fr"), text(name + "-en"));
    }

    private Optional<ServiceTopic> topic() {
        return Arrays.stream(ServiceTopic.values())
                .filter(it -> it.name().equals(text("topic")))
                .findFirst();
    }

    private int days(List<Problem> problems) {
        int days = text("days").matches("\\d{1,3}") ? Integer.parseInt(text("days")) : 0;
        if (days < 1 || days > MOST_DAYS) problems.add(Problem.at("days", "support.service.days", MOST_DAYS));
        return days;
    }

    /** A form without one is of a version that never was. */
    private int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
