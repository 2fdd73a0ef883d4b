package coop.genoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Pattern ICON =
            Pattern.compile("\\bicon\\s*=\\s*\"([a-z0-9-]+)\"|home\\.icon\\(name = \"([a-z0-9-]+)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

    @Test
    void an_address_changes_with_the_file_and_an_unknown_file_is_a_bug() {
        assertThat(Assets.at("icons.svg")).matches("/assets/icons\\.svg\\?v=[0-9a-f]{12}");
        assertThat(Assets.icon("house")).endsWith("#house");
        assertThatThrownBy(() -> Assets.at("nothing.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_sheets_and_scripts_of_every_page_are_there() {
        assertThat(Assets.STYLES)
                .allSatisfy(sheet -> assertThat(Assets.at(sheet)).isNotEmpty());
        assertThat(Assets.SCRIPTS)
                .allSatisfy(script -> assertThat(Assets.at(script)).isNotEmpty());
        assertThat(getClass().getResource("/META-INF/resources" + Assets.HTMX)).isNotNull();
    }

    @Test
    void every_icon_a_template_asks_for_is_in_the_sheet() throws IOException {
        var known = new TreeSet<String>();
        var sheet = Files.readString(Path.of("src/main/resources/static/assets/icons.svg"));
        SYMBOL.matcher(sheet).results().forEach(it -> known.add(it.group(1)));
        var faults = new ArrayList<String>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList())
                ICON.matcher(Files.readString(template))
                        .results()
                        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                        .filter(name -> !known.contains(name))
                        .forEach(name -> faults.add(template + " asks for " + name));
        }
        assertThat(faults).isEmpty();
        assertThat(Stream.of(Tone.values()).map(Tone::icon)).allMatch(known::contains);
        assertThat(Stream.of(Theme.values()).map(Theme::icon)).allMatch(known::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtkinsonHyperlegibleNext-Regular",
                "AtkinsonHyperlegibleNext-Bold",
                "AtkinsonHyperlegibleNext-Italic",
                "BricolageGrotesque-Regular",
                "BricolageGrotesque-Bold"
            })
    void the_fonts_for_documents_write_our_languages_and_their_neighbours(String name) throws IOException {
        try (var document = new PDDocument();
                var file = getClass().getResourceAsStream("/fonts/" + name + ".ttf")) {
            var font = PDType0Font.load(document, file, false);
            // The narrow no-break space stands in French amounts.
            var words = "€ 1\u202f284,50 – “ça” œuvre, zoë, Łódź, Škoda, ő, ș · 6,5\u00a0% − +++";
            assertThat(font.getStringWidth(words)).isPositive();
        }
    }

    @Test
    void figures_in_documents_stand_under_each_other() throws IOException {
        try (var document = new PDDocument();
                var file = getClass().getResourceAsStream("/fonts/AtkinsonHyperlegibleNext-Regular.ttf")) {
            var font = PDType0Font.load(document, file, false);
            assertThat(font.getStringWidth("1111")).isEqualTo(font.getStringWidth("8088"));
        }
    }
}
