package coop.genoot.sales.quotes.web;

import coop.genoot.common.ActivityId;
import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Tab;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.sales.LineKind;
import coop.genoot.sales.Unit;
import coop.genoot.sales.followup.ClientFactsPage;
import coop.genoot.sales.documents.Look;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a quote.
 *
 * @param activities links to write it for another Activity; empty when there is only one
 * @param preview the quote as it would be now
 * @param words the words of the document, in the client's language
 * @param savedAt when the draft was last kept; null when it was not yet
 */
public record QuoteEditorPage(
        QuoteId id,
        ActivityId activity,
        Draft draft,
        Typed typed,
        List<Tab> activities,
        List<Option> clients,
        List<Option> vat,
        ClientFactsPage newClient,
        Quote preview,
        Look look,
        Words words,
        Words reader,
        @Nullable Instant savedAt) {
    private static final Pattern ROW = Pattern.compile("lines\\[(\\d{1,4})]\\..*");
    private static final List<String> WORDS = List.of("intro", "closing", "reference", "mail");

    public List<Integer> rows() {
        return typed.values().keySet().stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(it -> Integer.valueOf(it.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** What a row starts with that is added. */
    public Typed blankRow() {
        var fields = new HashMap<String, String>();
        blank().forEach((name, value) -> fields.put("lines[#]." + name, value));
        return Typed.of(fields);
    }

    Map<String, String> blank() {
        var first = vat.isEmpty() ? "" : vat.getFirst().value();
        return Map.of("kind", LineKind.ITEM.name(), "description", "", "quantity", "1", "vat", first);
    }

    public List<Option> kinds() {
        return Arrays.stream(LineKind.values())
                .map(it -> Option.of(
                        it.name(), reader.text("sales.line.kind." + it.name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    public List<Option> units() {
        return Arrays.stream(Unit.values())
                .map(it -> Option.of(it.code(), reader.text(it.key())))
                .toList();
    }

    /** Whether a new client is being typed. */
    public boolean isNewClient() {
        return typed.value("client").isEmpty()
                && (clients.isEmpty() || typed.values().keySet().stream().anyMatch(this::isOfNewClient));
    }

    /** Whether some of the words that are usually left alone were typed or refused. */
    public boolean hasWords() {
        return WORDS.stream()
                .anyMatch(it -> !typed.value(it).isEmpty() || typed.problem(it).isPresent());
    }

    private boolean isOfNewClient(String name) {
        return (name.equals("newClient.name") || name.equals("newClient.number"))
                && !typed.value(name).isEmpty();
    }
}
