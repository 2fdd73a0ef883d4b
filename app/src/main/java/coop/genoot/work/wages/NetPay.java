package coop.genoot.work.wages;

import coop.genoot.common.Money;
import java.util.List;

/**
 * What is left of a gross wage: an indication, not a payslip. The net is the gross wage less all lines.
 *
 * @param lines what is taken off, each by its official source
 * @param employer what the employer is asked by law beside the gross wage, as far as we reckon it; a reduction is
 *     negative
 */
public record NetPay(Money gross, List<Line> lines, List<Line> employer) {
    /** One thing that is taken off, by the code of its words and the source of its figures. */
    public record Line(String code, Money amount, String source) {}

    public NetPay {
        lines = List.copyOf(lines);
        employer = List.copyOf(employer);
    }

    public Money net() {
        return lines.stream().map(Line::amount).reduce(gross, Money::minus);
    }

    Money line(String code) {
        return lines.stream()
                .filter(it -> it.code().equals(code))
                .map(Line::amount)
                .reduce(Money.noEuros(), Money::plus);
    }
}
