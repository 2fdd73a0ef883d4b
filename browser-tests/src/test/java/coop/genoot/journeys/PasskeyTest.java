package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.api.Test;

/** A passkey made on this device opens the door without a password. */
class PasskeyTest {
    private static final String MEMBER = "karim.el.amrani@genoot.example";

    @Test
    void a_member_adds_a_passkey_and_signs_in_with_it() {
        try (var karim = Visitor.signsIn(MEMBER, Width.PHONE)) {
            withAuthenticator(karim);
            karim.open("/security").click("[data-passkey-add] button");
            assertThat(karim.page().locator("form[action^='/security/passkeys/']")).isVisible();
            Screen.shoot(karim.page(), "passkey-added");

            karim.click(".who").click("form[action='/sign-out'] button").arrivesAt(".*/sign-in.*");
            karim.click("[data-passkey-sign-in] button").arrivesAt("^https?://[^/]+/$");
            assertThat(karim.page().locator(".who")).containsText("Karim");
        }
    }

    /** A device that confirms at once that its owner is there. */
    private static void withAuthenticator(Visitor visitor) {
        var device = visitor.page().context().newCDPSession(visitor.page());
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
