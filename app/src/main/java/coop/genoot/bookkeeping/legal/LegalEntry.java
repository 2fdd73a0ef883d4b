package coop.genoot.bookkeeping.legal;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the legal books.
 *
 * @param number continuous and rising within its journal and year
 * @param document the reference of what it is based on
 * @param validOn the day from which it could no longer be changed
 */
public record LegalEntry(
        LegalJournal journal,
        long number,
        LocalDate on,
        String document,
        LocalDate documentOn,
        String label,
        LocalDate validOn,
        List<LegalLine> lines) {
    public LegalEntry {
        lines = List.copyOf(lines);
    }
}
