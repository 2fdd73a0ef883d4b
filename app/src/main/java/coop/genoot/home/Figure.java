package coop.genoot.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that opens its own explanation (requirement A-08): the sentence says what it means, the sums how it came
 * about, the link leads to all its lines. The id is unique on the page.
 */
public record Figure(
        String id,
        String label,
        String amount,
        String sentence,
        List<Sum> sums,
        @Nullable Link more) {
    public Figure {
        sums = List.copyOf(sums);
    }
}
