package coop.genoot.sales.vies;

import coop.genoot.common.VatNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks VIES through its public JSON service. Whatever goes wrong on the way (no network, a member state that does not
 * answer, too many questions) is an unknown answer: nobody waits longer than three seconds, and nobody is called a
 * liar.
 */
final class Vies implements VatRegister, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vies.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI service;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Vies(URI service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public VatAnswer ask(VatNumber number, @Nullable VatNumber requester) {
        try {
            var response = http.send(request(number, requester), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? read(number, json.readTree(response.body()))
                    : unknown(number, "status " + response.statusCode());
        } catch (IOException | JacksonException problem) {
            return unknown(number, problem.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return unknown(number, "interrupted");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest request(VatNumber number, @Nullable VatNumber requester) {
        var question = new LinkedHashMap<String, String>();
        question.put("countryCode", number.prefix());
        question.put("vatNumber", number.number());
        if (requester != null) {
            question.put("requesterMemberStateCode", requester.prefix());
            question.put("requesterNumber", requester.number());
        }
        return HttpRequest.newBuilder(service)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(question)))
                .build();
    }

    private VatAnswer read(VatNumber number, JsonNode answer) {
        var valid = answer.get("valid");
        if (valid == null || !valid.isBoolean())
            return unknown(number, answer.at("/errorWrappers/0/error").asString("no answer"));
        var status = valid.booleanValue() ? VatAnswer.Status.VALID : VatAnswer.Status.INVALID;
        return new VatAnswer(
                number,
                status,
                text(answer, "requestIdentifier"),
                text(answer, "name"),
                text(answer, "address"),
                clock.instant());
    }

    private VatAnswer unknown(VatNumber number, String why) {
        LOG.info("VIES gave no answer about a number of {}: {}", number.prefix(), why);
        return VatAnswer.unknown(number, clock.instant());
    }

    /** Member states that keep a name or address to themselves answer with dashes. */
    private static @Nullable String text(JsonNode answer, String field) {
        var text = answer.path(field).asString("").strip();
        return text.isEmpty() || text.equals("---") ? null : text;
    }
}
