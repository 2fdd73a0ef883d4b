package coop.genoot.sales;

import coop.genoot.common.Country;
import coop.genoot.common.Problem;
import coop.genoot.sales.vies.VatAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills a client form from one typed number, so that people type the rest only when no register knows it (experience,
 * "reuse before asking"). Nothing that was typed is overwritten.
 */
@Component
public class ClientFacts {
    private static final Pattern PLACE = Pattern.compile("((?:[A-Z]{1,2}-)?\\d{4,5})\\s+(.+)");

    private final VatChecks checks;

    ClientFacts(VatChecks checks) {
        this.checks = checks;
    }

    /**
     * A form with what is known.
     *
     * @param answer what the register of VAT numbers said; null when it was not asked
     * @param problems the number when it is none
     */
    public record Found(TypedClient client, @Nullable VatAnswer answer, List<Problem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /** Completes the form; takes at most the seconds that the register may take. */
    public Found complete(TypedClient typed) {
        var numbers = ClientNumbers.read(typed.number(), Clients.countryOr(typed.country()));
        if (typed.number().isEmpty() || numbers.isEmpty()) return unread(typed);
        var vat = numbers.get().vat();
        var answer = vat == null ? null : checks.ask(vat);
        boolean known = answer != null && answer.status() == VatAnswer.Status.VALID;
        var name = known && answer.name() != null ? answer.name() : "";
        var at =
                address(known ? answer.addressLines() : List.of(), numbers.get().country());
        return new Found(typed.completed(numbers.get(), name, at), answer, List.of());
    }

    private static Found unread(TypedClient typed) {
        var country = typed.country().toLowerCase(Locale.ROOT);
        boolean checked = country.equals("be") || country.equals("fr");
        boolean wrong = checked && !typed.number().isEmpty();
        return new Found(
                typed,
                null,
                wrong ? List.of(Problem.at("number", "sales.client.problem.number." + country)) : List.of());
    }

    /** Registers give an address as lines, the last with postcode and place. */
    private static Address address(List<String> lines, Country country) {
        if (lines.isEmpty()) return new Address("", "", "", "", country);
        var place = Optional.of(PLACE.matcher(lines.getLast())).filter(java.util.regex.Matcher::matches);
        var above = place.isPresent() ? lines.subList(0, lines.size() - 1) : lines;
        return new Address(
                above.isEmpty() ? "" : above.getFirst(),
                above.size() < 2 ? "" : String.join(", ", above.subList(1, above.size())),
                place.map(it -> it.group(1)).orElse(""),
                place.map(it -> it.group(2)).orElse(""),
                country);
    }
}
