package coop.genoot.treasury;

import coop.genoot.common.Money;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a line could be for, the likeliest first.
 *
 * @param why one of the words of {@code treasury.why.}
 */
public record SuggestionView(List<Document> documents, String why) {
    public SuggestionView {
        documents = List.copyOf(documents);
    }

    /** A document that still waits for money. */
    public record Document(UUID subject, String number, String payerName, Money open) {}

    public List<UUID> subjects() {
        return documents.stream().map(Document::subject).toList();
    }

    /** The documents' numbers and the client's name, in one line. */
    public String names() {
        var numbers = documents.stream().map(Document::number).collect(Collectors.joining(" + "));
        return numbers + " · " + documents.getFirst().payerName();
    }

    public Money total() {
        return documents.stream().map(Document::open).reduce(Money::plus).orElseThrow();
    }
}
