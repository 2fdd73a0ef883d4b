package coop.genoot.platform.breach;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The public list of "Have I Been Pwned", asked so that the password stays here: only the first five signs of its hash
 * leave the house. Off by default.
 */
@Component
@ConditionalOnProperty(name = "genoot.breach-list.online", havingValue = "true")
class PwnedPasswords implements BreachList {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TOLD = 5;

    private final HttpClient web =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    PwnedPasswords(@Value("${genoot.breach-list.address:https://api.pwnedpasswords.com/range/}") URI address) {
        this.address = address;
    }

    @Override
    public boolean knows(String password) {
        var hash = hash(password);
        var question = HttpRequest.newBuilder(address.resolve(hash.substring(0, TOLD)))
                .timeout(PATIENCE)
                .header("Add-Padding", "true")
                .build();
        try {
            var answer = web.send(question, HttpResponse.BodyHandlers.ofString(StandardCharsets.US_ASCII));
            return answer.statusCode() == 200 && answer.body().lines().anyMatch(line -> names(line, hash));
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A line holds the rest of a hash and how often it was seen; padding lines say zero. */
    private static boolean names(String line, String hash) {
        return line.startsWith(hash.substring(TOLD) + ":") && !line.strip().endsWith(":0");
    }

    private static String hash(String password) {
        try {
            var sha = MessageDigest.getInstance("SHA-1"); // The list is kept by this hash; it protects nothing here.
            return HexFormat.of().withUpperCase().formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
