package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.TypedNumber;
import coop.genoot.control.RuleKind.Figures;
import coop.genoot.organisation.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a rule. The fields are {@code kind}, {@code document}, {@code team}, {@code name-nl} and
 * {@code purpose-nl} (in each language), {@code days} (working days; 0 to look afterwards only), {@code goesOn},
 * {@code amount}, {@code step}, {@code most}, {@code figure}, {@code least} and {@code from}.
 */
public record RuleForm(Map<String, String> fields, Language typedIn) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 300;
    private static final int MOST_DAYS = 60;
    private static final int MOST = 1000;
    private static final int WHOLE = 100;
    private static final Set<RuleKind> WITH_FIGURE =
            EnumSet.of(RuleKind.UNUSUAL, RuleKind.TWIN, RuleKind.ACCOUNT_CHANGED);
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    public RuleForm {
        fields = Map.copyOf(fields);
    }

    /** The rule it makes; refused with every problem at once. */
    Rule read(RuleId id, EntityId entity, Collection<UUID> teams, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var kind = RuleKind.of(text("kind"));
        if (kind.isEmpty()) problems.add(Problem.at("kind", "control.rule.no-kind"));
        var document = OperationKind.of(text("document"));
        if (document.isEmpty()) problems.add(Problem.at("document", "control.rule.no-document"));
        var team =
                teams.stream().filter(it -> it.toString().equals(text("team"))).findFirst();
        if (team.isEmpty()) problems.add(Problem.at("team", "control.rule.no-team"));
        var name = words("name", LONGEST_NAME, problems);
        var purpose = words("purpose", LONGEST_PURPOSE, problems);
        int days = number("days", 0, MOST_DAYS, problems);
        if (days > 0 && document.isPresent() && !document.get().canWait())
            problems.add(Problem.at("days", "control.rule.cannot-wait"));
        var figures = figures(kind.orElse(RuleKind.NO_DAY), problems);
        var from = from(today, problems);
        Invalid.unlessNone(problems);
        boolean goesOn = days > 0 && fields.containsKey("goesOn");
        return new Rule(
                id,
                entity,
                team.orElseThrow(),
                kind.orElseThrow(),
                document.orElseThrow(),
                name,
                purpose,
                days,
                goesOn,
                figures,
                from,
                null);
    }

    private Figures figures(RuleKind kind, List<Problem> problems) {
        long amount = cents("amount", problems);
        if (kind == RuleKind.CEILING) {
            long step = cents("step", problems);
            long most = cents("most", problems);
            if (step > 0 && most < amount) problems.add(Problem.at("most", "control.rule.most"));
            int counts = step > 0 ? number("figure", 1, WHOLE, problems) : 0;
            return new Figures(amount, step, Math.max(most, amount), counts, 0);
        }
        int figure = WITH_FIGURE.contains(kind) ? number("figure", 1, MOST, problems) : 0;
        int least = kind == RuleKind.UNUSUAL ? number("least", 1, MOST, problems) : 0;
        return new Figures(amount, 0, 0, figure, least);
    }

    private long cents(String field, List<Problem> problems) {
        if (text(field).isEmpty()) return 0;
        var amount = TypedNumber.euros(text(field), typedIn).filter(it -> !it.isNegative());
        if (amount.isEmpty()) problems.add(Problem.at(field, "control.rule.amount"));
        return amount.map(it -> it.cents()).orElse(0L);
    }

    private int number(String field, int least, int most, List<Problem> problems) {
        int typed = text(field).matches("\\d{1,4}") ? Integer.parseInt(text(field)) : -1;
        if (typed >= least && typed <= most) return typed;
        problems.add(Problem.at(field, "control.rule.number", least, most));
        return least;
    }

    private @Nullable LocalDate fromOrNull() {
        try {
            return LocalDate.parse(text("from"));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private LocalDate from(LocalDate today, List<Problem> problems) {
        var from = fromOrNull();
        if (from != null && !from.isBefore(today)) return from;
        problems.add(Problem.at("from", "control.rule.from"));
        return today;
    }

    private Wording words(String name, int longest, List<Problem> problems) {
        for (var language : LANGUAGES) {
            var field = name + "-" + language;
            if (text(field).isEmpty()) problems.add(Problem.at(field, "control.missing"));
            if (text(field).length() > longest) problems.add(Problem.at(field, "control.too-long", longest));
        }
        return new Wording(text(name + "-nl"), text(name + "-fr"), text(name + "-en"));
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
