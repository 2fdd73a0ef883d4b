package coop.genoot.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts seals: HMAC-SHA-256 with a key that is not in the database, so that who may write in the database still cannot
 * make a chain that fits. The canonical form is version 1: each field as its length in bytes, a colon and its UTF-8
 * text.
 */
@Component
class AuditSeals {
    private static final String VERSION = "1";
    /** What stands in the settings until somebody names a key: known to all, good enough to try Genoot out. */
    private static final String NO_SECRET = "not a secret";

    private final SecretKeySpec key;

    /** A house that people reach over a safe line is in earnest: it does not start with a key that everybody knows. */
    AuditSeals(@Value("${genoot.audit.key}") String key, @Value("${genoot.site.address}") String address) {
        if (address.startsWith("https:") && key.startsWith(NO_SECRET))
            throw new IllegalStateException("GENOOT_AUDIT_KEY is not set: name 64 hexadecimal digits of your own.");
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    AuditSeal after(AuditSeal previous, AuditEntry entry) {
        var number = previous.number() + 1;
        var hash = hash(List.of(
                VERSION,
                Long.toString(number),
                previous.hash(),
                entry.id().toString(),
                entry.at().toString(),
                entry.author(),
                entry.action(),
                entry.object(),
                entry.detail()));
        return new AuditSeal(number, entry.id(), previous.hash(), hash);
    }

    private String hash(List<String> fields) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (var field : fields) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
