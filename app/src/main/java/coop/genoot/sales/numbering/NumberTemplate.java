package coop.genoot.sales.numbering;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the numbers of a series are written: letters, digits and {@code - / _} around {@code {YYYY}} or {@code {YY}}
 * and one
 * running number of at least as many digits as it has N's: {@code F{YYYY}-{NNNN}}. Since counting starts again every
 * year, a template without the year would give numbers twice and is not taken.
 */
record NumberTemplate(String text) {
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9/_-]{0,12}\\{(YYYY|YY)}[A-Za-z0-9/_-]{0,6}\\{N{1,9}}[A-Za-z/_-]{0,6}");
    private static final Pattern RUNNING = Pattern.compile("\\{(N+)}");

    NumberTemplate {
        if (!SHAPE.matcher(text).matches()) throw new IllegalArgumentException("No template: " + text);
    }

    static Optional<NumberTemplate> parse(String typed) {
        return SHAPE.matcher(typed.strip()).matches()
                ? Optional.of(new NumberTemplate(typed.strip()))
                : Optional.empty();
    }

    String number(int year, long running) {
        var dated = text.replace("{YYYY}", "%04d".formatted(year)).replace("{YY}", "%02d".formatted(year % 100));
        return RUNNING.matcher(dated).replaceFirst(it -> padded(it, running));
    }

    /** Whether some number of this template can also be one of the other's. Says yes rather than take a risk. */
    boolean mayClashWith(NumberTemplate other) {
        return prefix().startsWith(other.prefix()) && !other.isSetApartFrom(prefix())
                || other.prefix().startsWith(prefix()) && !isSetApartFrom(other.prefix());
    }

    /** A letter where the other has digits sets them apart. */
    private boolean isSetApartFrom(String longer) {
        var rest = longer.substring(prefix().length());
        return !rest.isEmpty() && !Character.isDigit(rest.charAt(0));
    }

    private String prefix() {
        return text.substring(0, text.indexOf('{'));
    }

    private static String padded(MatchResult running, long number) {
        return ("%0" + running.group(1).length() + "d").formatted(number);
    }
}
