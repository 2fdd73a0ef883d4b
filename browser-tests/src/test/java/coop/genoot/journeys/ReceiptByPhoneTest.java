package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import coop.genoot.journeys.Screen.Width;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A receipt on the road: from the first page to the claim that its photo makes, and its details afterwards. */
class ReceiptByPhoneTest {
    private static final String MEMBER = "nadia.benali@genoot.example";
    private static final String CLAIM = ".*/receipts/[0-9a-f-]{36}(\\?.*)?";

    @Test
    void the_photo_alone_is_kept_and_its_details_are_filled_in_afterwards() throws IOException {
        try (var nadia = Visitor.signedIn(MEMBER, Width.PHONE)) {
            nadia.open("/");
            nadia.click(".tab-plus").click("#plus-menu a[href='/receipts/new']");
            assertThat(nadia.page().locator("#photo")).hasAttribute("capture", "environment");
            nadia.page().locator("#photo").setInputFiles(photo());
            nadia.arrivesAt(CLAIM);
            assertThat(nadia.clicks()).as("besides the camera itself").isLessThanOrEqualTo(2);
            assertThat(nadia.page().locator("main img").first()).isVisible();
            Screen.shoot(nadia.page(), "receipt-to-complete");

            nadia.type("input[name=supplier]", "Papierhandel").type("input[name=amount]", "12,10");
            nadia.page().locator("select[name=kind]").selectOption("office");
            nadia.click("main form[action^='/receipts/'] button[type=submit]:has-text('Indienen')");
            assertThat(nadia.page().locator("main .timeline")).isVisible();
            assertThat(nadia.page().locator("main")).containsText("Papierhandel");
            Screen.shoot(nadia.page(), "receipt-handed-in");
        }
    }

    private static FilePayload photo() throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(40, 40, 220, 320);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return new FilePayload("IMG_2041.jpg", "image/jpeg", bytes.toByteArray());
    }
}
