package coop.genoot.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Tells an address that does not work from a server that does not: only the first is for a person to mend. */
final class Refusals {
    // RFC 2606: no such name will ever exist, so nobody need be asked.
    private static final String NOWHERE = ".invalid";
    // RFC 3463, 3.8: security or policy. It is we who may not send, and no other address would help.
    private static final Pattern OUR_OWN = Pattern.compile("\\b5\\.7\\.\\d+\\b");

    private Refusals() {}

    /** Why the address is refused for good before anybody is asked; empty when it may exist. */
    static Optional<String> beforehand(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith(NOWHERE)
                ? Optional.of("550 5.1.2 No such host: " + address)
                : Optional.empty();
    }

    /**
     * Why the server refuses the recipient for good (RFC 5321, 4.2.1: a reply of 5yz to that address); empty for every
     * other failure, which may be over tomorrow and is tried again.
     */
    static Optional<String> in(MailSendException failure) {
        for (var one : failure.getMessageExceptions()) {
            var found = in(one);
            if (found.isPresent()) return found;
        }
        return in(failure.getCause());
    }

    private static Optional<String> in(@Nullable Throwable failure) {
        if (!(failure instanceof SendFailedException refused)) return Optional.empty();
        Address[] invalid = refused.getInvalidAddresses();
        if (invalid == null || invalid.length == 0) return Optional.empty();
        var words = words(refused);
        return OUR_OWN.matcher(words).find() ? Optional.empty() : Optional.of(words);
    }

    /** What the server said of the address stands in the last of the linked exceptions. */
    private static String words(MessagingException refused) {
        var next = refused.getNextException();
        if (next instanceof MessagingException more) return words(more);
        return String.valueOf(refused.getMessage()).strip();
    }
}
