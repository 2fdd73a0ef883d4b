package coop.genoot.support.replies;

import coop.genoot.common.PersonId;
import coop.genoot.platform.identity.Person;
import coop.genoot.platform.locks.KeyFile;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.ReplyAddresses;
import coop.genoot.support.RequestId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses at which one person, and nobody else, answers news about one request: the request, and a seal over it and
 * the person. Without a domain for them, or a mail server that checks who sent a mail, no answers are taken.
 */
@Component
class SignedAddresses implements ReplyAddresses {
    private static final Pattern PATH = Pattern.compile("/(?:requests|inbox)/([0-9a-f-]{36})");
    private static final Pattern LOCAL = Pattern.compile("r-([0-9a-f]{32})-([0-9a-f]{24})");
    private static final String NEWS = "support.news.";
    private static final int SEAL_BYTES = 12;

    private final String domain;
    private final KeyFile keys;

    SignedAddresses(
            @Value("${genoot.replies.domain:}") String domain,
            @Value("${genoot.replies.checked-by:}") String checker,
            @Value("${genoot.replies.key-file:${genoot.home:${user.home}/.genoot}/replies.key}") Path file) {
        // Where nobody checks who sent a mail, no answer could be taken: then no address is given.
        this.domain = checker.isBlank() ? "" : domain.toLowerCase(Locale.ROOT);
        this.keys = new KeyFile(file);
    }

    /** What a reply address says: the request, and the seal that is still to be proved. */
    record Claimed(RequestId request, String seal) {}

    @Override
    public Optional<String> of(Person reader, News news) {
        var path = PATH.matcher(news.path());
        if (domain.isEmpty() || !news.key().startsWith(NEWS) || !path.matches()) return Optional.empty();
        return Optional.of(address(RequestId.of(path.group(1)), reader.id()));
    }

    String address(RequestId request, PersonId person) {
        var key = keys.newestFirst().getFirst();
        return "r-" + plain(request) + "-" + seal(key, request, person) + "@" + domain;
    }

    /** The request that an address names; empty for any other address. */
    Optional<Claimed> read(String address) {
        var parts = address.toLowerCase(Locale.ROOT).split("@", -1);
        if (domain.isEmpty() || parts.length != 2 || !parts[1].equals(domain)) return Optional.empty();
        var local = LOCAL.matcher(parts[0]);
        if (!local.matches()) return Optional.empty();
        var id = local.group(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        return Optional.of(new Claimed(RequestId.of(id), local.group(2)));
    }

    /** Whether this house gave that address to that person; earlier keys still prove. */
    boolean isOf(Claimed claimed, PersonId person) {
        return keys.newestFirst().stream()
                .map(key -> seal(key, claimed.request(), person))
                .anyMatch(seal -> MessageDigest.isEqual(
                        seal.getBytes(StandardCharsets.US_ASCII), claimed.seal().getBytes(StandardCharsets.US_ASCII)));
    }

    private static String plain(RequestId request) {
        return request.toString().replace("-", "");
    }

    private static String seal(SecretKey key, RequestId request, PersonId person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var whole = mac.doFinal(("reply " + request + " " + person).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, SEAL_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
