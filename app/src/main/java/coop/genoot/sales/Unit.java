package coop.genoot.sales;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a quantity counts, with its code of UN/ECE recommendation 20 as e-invoices carry it. */
public enum Unit {
    PIECE("C62"),
    HOUR("HUR"),
    DAY("DAY"),
    WEEK("WEE"),
    MONTH("MON"),
    KILOMETRE("KMT"),
    KILOGRAM("KGM"),
    METRE("MTR"),
    SQUARE_METRE("MTK");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The key of its name, such as {@code sales.unit.hour}. */
    public String key() {
        return "sales.unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
