package coop.genoot.platform.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.interaso.webpush.VapidKeys;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import coop.genoot.platform.push.PushCarrier.Outcome;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks with the service of a browser's maker, here one of our own that answers as it is told. */
class PushPostTest {
    private static final Knock KNOCK = new Knock("Galerie Meander heeft betaald", "/invoices/1", "t");

    @TempDir
    Path home;

    private final VapidKeys browser = VapidKeys.generate();
    private final byte[] secret = "sixteen bytes!!!".getBytes(StandardCharsets.UTF_8);
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<Headers> headers = new ArrayList<>();
    private HttpServer service;
    private int answer = 201;

    @BeforeEach
    void a_service() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            bodies.add(exchange.getRequestBody().readAllBytes());
            headers.add(exchange.getRequestHeaders());
            if (answer == 302) exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void only_that_browser_can_read_what_is_shown_and_the_service_knows_who_calls() throws Exception {
        assertThat(post().carry(address(), KNOCK)).isEqualTo(Outcome.CARRIED);

        assertThat(new String(bodies.getFirst(), StandardCharsets.UTF_8)).doesNotContain("Galerie");
        assertThat(readByTheBrowser(bodies.getFirst()))
                .isEqualTo("{\"text\":\"Galerie Meander heeft betaald\",\"path\":\"/invoices/1\",\"tag\":\"t\"}");
        assertThat(headers.getFirst().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(headers.getFirst().getFirst("TTL")).isEqualTo("86400");
        var token = headers.getFirst().getFirst("Authorization");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("[.]")[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("http://localhost:" + service.getAddress().getPort(), "mailto:house@genoot.example");
    }

    @Test
    void a_browser_that_is_gone_is_told_apart_from_a_service_that_is_busy() throws Exception {
        var post = post();
        answer = 410;
        assertThat(post.carry(address(), KNOCK)).isEqualTo(Outcome.NOBODY_THERE);
        answer = 403;
        assertThat(post.carry(address(), KNOCK))
                .as("added for other keys of the house")
                .isEqualTo(Outcome.NOBODY_THERE);
        answer = 503;
        assertThatThrownBy(() -> post.carry(address(), KNOCK)).isInstanceOf(PushDelayed.class);
        answer = 429;
        assertThatThrownBy(() -> post.carry(address(), KNOCK)).isInstanceOf(PushDelayed.class);
    }

    @Test
    void a_service_cannot_send_us_on_to_another_address() throws Exception {
        var post = post();
        answer = 302;
        assertThat(post.carry(address(), KNOCK))
                .as("it is not tried again either")
                .isEqualTo(Outcome.CARRIED);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void the_keys_of_the_house_stay_the_same() {
        var keys = new PushKeys(home.resolve("push.key"));
        assertThat(keys.publicKey()).isEqualTo(new PushKeys(home.resolve("push.key")).publicKey());
        assertThat(home.resolve("push.key")).isReadable();
    }

    private PushPost post() throws AddressException {
        return new PushPost(new PushKeys(home.resolve("push.key")), "Genoot <house@genoot.example>");
    }

    private PushAddress address() {
        var text = Base64.getUrlEncoder().withoutPadding();
        return new PushAddress(
                "http://localhost:" + service.getAddress().getPort() + "/send",
                text.encodeToString(browser.getApplicationServerKey()),
                text.encodeToString(secret));
    }

    /** RFC 8291, as a browser does it, with nothing of the library that made it. */
    private String readByTheBrowser(byte[] body) throws GeneralSecurityException {
        var bytes = ByteBuffer.wrap(body);
        var salt = new byte[16];
        bytes.get(salt).getInt();
        var theirs = new byte[bytes.get()];
        bytes.get(theirs);
        var locked = new byte[bytes.remaining()];
        bytes.get(locked);

        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivateKey());
        agreement.doPhase(PushSamples.point(theirs, browser.getPublicKey().getParams()), true);
        var info = ByteBuffer.allocate(14 + 65 + 65)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(browser.getApplicationServerKey())
                .put(theirs)
                .array();
        var shared = derived(secret, agreement.generateSecret(), info, 32);
        var key = derived(salt, shared, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        var nonce = derived(salt, shared, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        var padded = cipher.doFinal(locked);
        int end = padded.length - 1;
        while (padded[end] == 0) end--;
        return new String(Arrays.copyOf(padded, end), StandardCharsets.UTF_8);
    }

    private static byte[] derived(byte[] salt, byte[] from, byte[] info, int length) throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(from).thenExpand(info, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }
}
