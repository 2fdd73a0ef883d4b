package coop.genoot.sales.vies;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import coop.genoot.common.VatNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class AskingTheVatRegisterTest {
    private static final VatNumber FESTIVAL = new VatNumber("BE1000000021");
    private static final VatNumber REQUESTER = new VatNumber("BE0202239951");
    private static final Instant NOON = Instant.parse("2026-10-16T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private String answer = "";
    private int status = 200;
    private HttpServer service;

    @BeforeEach
    void a_service_that_answers() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void a_valid_number_comes_with_name_address_and_consultation_number() {
        answer = """
                {"countryCode":"BE","vatNumber":"1000000021","valid":true,"requestIdentifier":"WAPIAAAA1",
                 "name":"VZW Festival aan Zee","address":"Visserskaai 12\\n8400 Oostende"}""";

        var said = ask();

        assertThat(said.status()).isEqualTo(VatAnswer.Status.VALID);
        assertThat(said.consultation()).isEqualTo("WAPIAAAA1");
        assertThat(said.name()).isEqualTo("VZW Festival aan Zee");
        assertThat(said.addressLines()).containsExactly("Visserskaai 12", "8400 Oostende");
        assertThat(said.askedAt()).isEqualTo(NOON);
        assertThat(asked.get())
                .contains(
                        "\"countryCode\":\"BE\"", "\"vatNumber\":\"1000000021\"", "\"requesterNumber\":\"0202239951\"");
    }

    @Test
    void a_state_that_keeps_names_to_itself_gives_none() {
        answer = "{\"valid\":true,\"requestIdentifier\":\"\",\"name\":\"---\",\"address\":\"---\"}";

        assertThat(ask()).isEqualTo(new VatAnswer(FESTIVAL, VatAnswer.Status.VALID, null, null, null, NOON));
    }

    @Test
    void a_number_that_does_not_exist_is_invalid() {
        answer = "{\"valid\":false}";

        assertThat(ask().status()).isEqualTo(VatAnswer.Status.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"MS_UNAVAILABLE\"}]}",
                "{}",
                "<html>busy</html>",
                "",
                "{\"valid\":\"perhaps\"}"
            })
    void whatever_is_no_answer_is_unknown_and_never_invalid(String said) {
        answer = said;

        assertThat(ask()).isEqualTo(VatAnswer.unknown(FESTIVAL, NOON));
    }

    @Test
    void a_refusal_of_the_service_is_unknown() {
        status = 503;
        answer = "{\"valid\":false}";

        assertThat(ask().status()).isEqualTo(VatAnswer.Status.UNKNOWN);
    }

    @Test
    void a_service_that_is_not_there_is_unknown() {
        service.stop(0);

        assertThat(ask().status()).isEqualTo(VatAnswer.Status.UNKNOWN);
    }

    @Test
    void recorded_answers_are_read_from_a_file_and_others_are_unknown() {
        var file = new ByteArrayResource(
                "BE1000000021 = VALID | Festival aan Zee | Visserskaai 12 | 8400 Oostende\nBE0202239951 = INVALID"
                        .getBytes(StandardCharsets.UTF_8));
        var register = new RecordedVatRegister(file, CLOCK);

        assertThat(register.ask(FESTIVAL, null).addressLines()).containsExactly("Visserskaai 12", "8400 Oostende");
        assertThat(register.ask(REQUESTER, null).status()).isEqualTo(VatAnswer.Status.INVALID);
        assertThat(register.ask(new VatNumber("FR44732829320"), null).status()).isEqualTo(VatAnswer.Status.UNKNOWN);
    }

    private VatAnswer ask() {
        try (var vies =
                new Vies(URI.create("http://localhost:" + service.getAddress().getPort() + "/"), CLOCK)) {
            return vies.ask(FESTIVAL, REQUESTER);
        }
    }
}
