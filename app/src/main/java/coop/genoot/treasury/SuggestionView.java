package coop.genoot.treasury;

import coop.genoot.common.Money;
import java.util.List;
import java.util.UUID;

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

    public Money total() {
        return documents.stream().map(Document::open).reduce(Money::plus).orElseThrow();
    }
}
