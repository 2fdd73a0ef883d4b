package coop.genoot.sales.quotes;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.TypedNumber;
import coop.genoot.sales.Client;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import coop.genoot.sales.TypedLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed quote strictly, as it is needed to send it: all problems at once, each at its field. Lines are read by
 * {@link TypedLines}; the fields of the quote itself are {@code client}, {@code language}, {@code mail}, {@code title},
 * {@code intro}, {@code closing}, {@code reference}, {@code freeChoice}, {@code validUntil} and {@code deposits}.
 */
final class QuoteReading {
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 10_000;
    private static final int MOST_DEPOSITS = 6;
    private static final int LONGEST_VALIDITY_IN_YEARS = 2;

    private final Map<String, String> fields;
    private final Language typedIn;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    QuoteReading(Map<String, String> fields, Language typedIn, LocalDate today) {
        this.fields = fields;
        this.typedIn = typedIn;
        this.today = today;
    }

    /**
     * The content; refused with {@link Invalid} carrying every problem.
     *
     * @param wrongWithClient what is wrong with a client typed on the same page; without a client and without this, the
     *     client is what is missing
     */
    QuoteContent read(Optional<Client> client, List<Problem> wrongWithClient, Collection<Rate> rates) {
        problems.addAll(wrongWithClient);
        if (client.isEmpty() && wrongWithClient.isEmpty()) problem("client", "sales.quote.problem.client");
        var validUntil = validUntil();
        var lines = lines(rates);
        var deposits = deposits();
        var content = client.map(it -> new QuoteContent(
                it,
                language(it),
                mail(it),
                text("title", SHORT_TEXT),
                text("intro", LONG_TEXT),
                text("closing", LONG_TEXT),
                text("reference", SHORT_TEXT),
                isTicked("freeChoice"),
                validUntil,
                lines,
                deposits));
        Invalid.unlessNone(problems);
        return content.orElseThrow();
    }

    /** Lines whose numbers can be read, for a preview while somebody is still typing; never a refusal. */
    List<DocumentLine> linesSoFar(Collection<Rate> rates) {
        return lines(rates);
    }

    List<Rate> depositsSoFar() {
        return deposits();
    }

    LocalDate validUntilSoFar(LocalDate otherwise) {
        var day = day(typed("validUntil"));
        return day == null || day.isBefore(today) ? otherwise : day;
    }

    private List<DocumentLine> lines(Collection<Rate> rates) {
        var typed = TypedLines.parse(fields, typedIn, rates);
        problems.addAll(typed.problems());
        boolean several = typed.lines().stream().filter(DocumentLine::isItem).count() > 1;
        var lines = typed.lines().stream()
                .map(line -> asOffered(line, isTicked("freeChoice") && several))
                .toList();
        var all = Totals.of(lines.stream()
                .map(line -> line.optional() ? line.asOptional(true) : line)
                .toList());
        if (typed.problems().isEmpty() && !all.total().isPositive())
            problem("lines[0].price", "sales.quote.problem.nothing");
        return lines;
    }

    /**
     * An option is not taken until the client takes it; with free choice all else is taken until the client leaves
     * it.
     */
    private static DocumentLine asOffered(DocumentLine line, boolean freeChoice) {
        if (!line.isItem()) return line;
        if (line.optional()) return line.asOptional(false);
        return freeChoice ? line.asOptional(true) : line;
    }

    private Language language(Client client) {
        return Language.of(typed("language")).orElse(client.language());
    }

    private String mail(Client client) {
        var mail = typed("mail").isEmpty() ? client.mail() : typed("mail");
        if (mail.isEmpty()) problem("mail", "sales.quote.problem.no-mail");
        else if (mail.length() > SHORT_TEXT || !MAIL.matcher(mail).matches())
            problem("mail", "sales.client.problem.mail");
        return mail;
    }

    private LocalDate validUntil() {
        var day = day(typed("validUntil"));
        if (day == null) problem("validUntil", "sales.quote.problem.valid-until");
        else if (day.isBefore(today)) problem("validUntil", "sales.quote.problem.valid-until-past");
        else if (day.isAfter(today.plusYears(LONGEST_VALIDITY_IN_YEARS)))
            problem("validUntil", "sales.quote.problem.valid-until-far");
        return day == null ? today : day;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Typed as {@code 30} or {@code 30 + 40}: percent of the order, the rest comes last. */
    private List<Rate> deposits() {
        if (typed("deposits").isEmpty()) return List.of();
        var deposits = new ArrayList<Rate>();
        for (var part : typed("deposits").replace('%', ' ').split("[+;/]|\\s+")) {
            if (part.isBlank()) continue;
            var percent = TypedNumber.parse(part, typedIn);
            if (percent.isEmpty()
                    || percent.get().signum() <= 0
                    || percent.get().scale() > 2) return refusedDeposits();
            deposits.add(new Rate(percent.get()));
        }
        var sum = deposits.stream().map(Rate::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean leavesARest = sum.compareTo(BigDecimal.valueOf(100)) < 0 && deposits.size() <= MOST_DEPOSITS;
        return leavesARest ? deposits : refusedDeposits();
    }

    private List<Rate> refusedDeposits() {
        problem("deposits", "sales.quote.problem.deposits");
        return List.of();
    }

    private String text(String field, int longest) {
        var typed = typed(field);
        if (typed.length() > longest) problem(field, "sales.client.problem.too-long", longest);
        return typed;
    }

    private boolean isTicked(String field) {
        return typed(field).equals("true");
    }

    private String typed(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private void problem(String field, String key, Object... values) {
        problems.add(Problem.at(field, key, values));
    }
}
