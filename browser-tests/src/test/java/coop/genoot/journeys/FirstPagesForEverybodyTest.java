package coop.genoot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import coop.genoot.journeys.Screen.Width;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first page is another one for each hat, and the demo has a page of its own: held against WCAG 2.2 by axe, on a phone
 * and a wide screen, in the light and the dark. All other pages are looked at by {@link EveryPageForEverybodyTest}.
 */
class FirstPagesForEverybodyTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "camille.dubois@genoot.example,  WIDE,  DARK",
        "mieke.de.smet@genoot.example,   WIDE,  LIGHT",
        "bernard.lacroix@genoot.example, PHONE, DARK",
        "hilde.moens@genoot.example,     WIDE,  DARK",
        "greet.adams@genoot.example,     PHONE, LIGHT"
    })
    void are_accessible_and_fit_the_screen(String email, Width width, ColorScheme scheme) {
        var faults = new ArrayList<String>();
        try (var visitor = Visitor.signedIn(email, width, scheme)) {
            for (var path : pagesOf(email)) {
                visitor.open(path);
                Screen.faultsOn(visitor.page()).forEach(fault -> faults.add(path + " " + fault));
                if (overflows(visitor)) faults.add(path + " is wider than the screen");
                Screen.shoot(visitor.page(), "first " + path.replace("/", "-") + " " + width + " " + scheme);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> pagesOf(String email) {
        return email.startsWith("mieke") ? List.of("/", "/demo/bank") : List.of("/");
    }

    private static boolean overflows(Visitor visitor) {
        return (Boolean) visitor.page()
                .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
