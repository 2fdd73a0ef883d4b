package coop.genoot.platform.push;

import com.interaso.webpush.WebPush;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service of a browser's maker; follows it nowhere else, and waits for it not long. */
@Component
class PushPost implements PushCarrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** News of yesterday is on the first page; nobody wants it on a telephone any more. */
    static final int SECONDS_WORTH_SHOWING = 24 * 60 * 60;

    private static final JsonMapper JSON = JsonMapper.shared();
    /** The address is not there, or not for keys of ours: 400, 401, 403, 404 and 410. */
    private static final Set<Integer> NOT_THERE = Set.of(400, 401, 403, 404, 410);

    private static final int TOO_MANY = 429;

    private final PushKeys keys;
    private final String sender;
    private final HttpClient client;

    PushPost(PushKeys keys, @Value("${genoot.mail.from}") String sender) throws AddressException {
        this.keys = keys;
        this.sender = "mailto:" + new InternetAddress(sender, true).getAddress();
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Outcome carry(PushAddress to, Knock knock) {
        try {
            var answer = client.send(request(to, knock), BodyHandlers.discarding());
            return outcomeOf(answer.statusCode());
        } catch (IOException unreachable) {
            throw new PushDelayed(String.valueOf(unreachable.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PushDelayed("interrupted");
        }
    }

    HttpRequest request(PushAddress to, Knock knock) {
        var push = new WebPush(sender, keys.pair());
        var words = JSON.writeValueAsString(knock).getBytes(StandardCharsets.UTF_8);
        var decoder = Base64.getUrlDecoder();
        var body = push.getBody(words, decoder.decode(to.key()), decoder.decode(to.secret()));
        var request = HttpRequest.newBuilder(URI.create(to.endpoint()))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        push.getHeaders(to.endpoint(), SECONDS_WORTH_SHOWING, null, WebPush.Urgency.Normal)
                .forEach(request::header);
        return request.build();
    }

    /** After RFC 8030; what no second try would mend counts as carried. */
    private static Outcome outcomeOf(int status) {
        if (NOT_THERE.contains(status)) return Outcome.NOBODY_THERE;
        if (status == TOO_MANY || status >= 500) throw new PushDelayed("answered " + status);
        return Outcome.CARRIED;
    }
}
