package coop.genoot.work.pay.web;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.TypedNumber;
import coop.genoot.home.Typed;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.work.pay.OwnPay.Wish;
import coop.genoot.work.wages.Household;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what somebody tries; what cannot be read is said beside its field and left out of the reckoning. */
final class PayReading {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CHILDREN = BigDecimal.valueOf(20);
    private static final Money MOST = Money.euros("1000000.00");

    private final Typed typed;
    private final Language language;
    private final List<Problem> problems = new ArrayList<>();

    PayReading(Typed typed, Language language) {
        this.typed = typed;
        this.language = language;
    }

    /** What was typed with what is wrong with it, and what is reckoned all the same. */
    record Read(Typed typed, Wish wish) {}

    Read read() {
        var wish = new Wish(
                choice("type", WorkerType.values(), WorkerType.EMPLOYEE),
                number("share", WHOLE, BigDecimal.ONE, "work.pay.problem.share", WHOLE)
                        .movePointLeft(2),
                new Household(
                        choice("partner", Household.Partner.values(), Household.Partner.NONE),
                        number("children", BigDecimal.ZERO, BigDecimal.ZERO, "work.pay.problem.children", MOST_CHILDREN)
                                .intValue()),
                gross());
        return new Read(typed.refusedFor(problems), wish);
    }

    private @Nullable Money gross() {
        var text = typed.value("gross").strip();
        if (text.isEmpty()) return null;
        var gross = TypedNumber.euros(text, language).filter(it -> !it.isNegative() && it.compareTo(MOST) <= 0);
        if (gross.isEmpty()) problems.add(Problem.at("gross", "work.pay.problem.gross"));
        return gross.orElse(null);
    }

    private BigDecimal number(String field, BigDecimal usual, BigDecimal least, String key, BigDecimal most) {
        var text = typed.value(field).strip();
        if (text.isEmpty()) return usual;
        var number = TypedNumber.parse(text, language)
                .filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0);
        if (number.isEmpty()) problems.add(Problem.at(field, key));
        return number.orElse(usual);
    }

    private <E extends Enum<E>> E choice(String field, E[] all, E usual) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(typed.value(field)))
                .findFirst()
                .orElse(usual);
    }
}
