package coop.genoot.platform.push;

import com.interaso.webpush.VapidKeys;
import coop.genoot.platform.locks.SecretFile;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys by which the services know that it is this house that calls (RFC 8292), in a file outside the database: two
 * lines, public and private. Made when there is none. Whoever replaces them loses every browser that was added.
 */
@Component
class PushKeys {
    private final SecretFile file;

    PushKeys(@Value("${genoot.push.key-file:${genoot.home:${user.home}/.genoot}/push.key}") Path file) {
        this.file = new SecretFile(file);
    }

    /** As browsers want it: an uncompressed point in base64url. */
    String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pair().getApplicationServerKey());
    }

    VapidKeys pair() {
        var lines = file.lines(PushKeys::newPair);
        return VapidKeys.create(lines.get(0), lines.get(1));
    }

    private static String newPair() {
        var keys = VapidKeys.generate();
        return keys.getX509PublicKey() + "\n" + keys.getPkcs8PrivateKey() + "\n";
    }
}
