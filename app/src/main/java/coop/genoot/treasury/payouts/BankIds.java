package coop.genoot.treasury.payouts;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as banks carry them: the 32 hexadecimal digits alone, which fit the 35 signs of a file and of CODA. */
final class BankIds {
    private static final Pattern ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

    private BankIds() {}

    static String of(UUID id) {
        return id.toString().replace("-", "");
    }

    /** All that such a text could name; banks may change the case and add what stands around it. */
    static Set<UUID> in(String text) {
        var found = new LinkedHashSet<UUID>();
        var digits = ID.matcher(text.toLowerCase(Locale.ROOT));
        while (digits.find()) found.add(id(digits.group()));
        return found;
    }

    private static UUID id(String digits) {
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }
}
