package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.organisation.Wording;
import java.util.List;

/**
 * Everything the books know of one sale: what it was made of, what the contribution pays for, what happened since.
 *
 * @param open what the client still has to pay
 * @param parts what the contribution pays for; empty when the rule does not tell
 * @param entries all transactions about it that the reader may see, oldest first
 */
public record AccountStory(Claim claim, Money open, Money credited, List<Part> parts, List<JournalEntry> entries) {
    /** One thing the contribution pays for. */
    public record Part(Wording name, Money amount) {}

    public AccountStory {
        parts = List.copyOf(parts);
        entries = List.copyOf(entries);
    }
}
