package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The official unit tests of the rules, when they stand beside the project: every one must come out of our rule
 * runner as
 * its authors say. The folder is {@code ../shared/suites} or the one GENOOT_SUITES names.
 */
class OfficialSuitesTest {
    private static final OfficialRules RULES = new OfficialRules();
    private static final String EUROPEAN = "1.3.16/ubl/EN16931-UBL-validation.xslt";
    private static final String PEPPOL = "openpeppol/2026.5/xslt/PEPPOL-EN16931-UBL.xslt";

    @TestFactory
    Stream<DynamicTest> the_european_tests_come_out_as_stated() {
        return tests(EUROPEAN, "en16931/test/Invoice-unit-UBL", "en16931/test/CreditNote-unit-UBL");
    }

    @TestFactory
    Stream<DynamicTest> the_peppol_tests_come_out_as_stated() {
        return tests(PEPPOL, "peppol/rules/unit-UBL-PEPPOL");
    }

    @Test
    void none_of_the_1352_tests_is_missing() {
        var european = cases("en16931/test/Invoice-unit-UBL", "en16931/test/CreditNote-unit-UBL")
                .size();
        var peppol = cases("peppol/rules/unit-UBL-PEPPOL").size();
        System.out.println("Official rule tests: " + european + " European and " + peppol + " Peppol");

        assertThat(List.of(european, peppol)).containsExactly(1131, 221);
    }

    private static Stream<DynamicTest> tests(String rules, String... folders) {
        return cases(folders).stream()
                .map(it -> DynamicTest.dynamicTest(it.name, () -> {
                    var broken = RULES.run(rules, it.document).stream()
                            .map(Violation::rule)
                            .collect(Collectors.toSet());
                    assertThat(broken).as(it.description).containsAll(it.mustBreak);
                    assertThat(it.mustKeep).as(it.description).noneMatch(broken::contains);
                }));
    }

    private static List<Case> cases(String... folders) {
        var suites = suites();
        assumeTrue(Files.isDirectory(suites), "no official suites beside the project");
        return Stream.of(folders)
                .flatMap(it -> files(suites.resolve(it)))
                .flatMap(it -> cases(it).stream())
                .toList();
    }

    private static Path suites() {
        var named = System.getenv("GENOOT_SUITES");
        if (named != null) return Path.of(named);
        var here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared/suites"))) here = here.getParent();
        return here == null ? Path.of("no-suites") : here.resolve("shared/suites");
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".xml")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new AssertionError("An official suite is cut short", failure);
        }
    }

    private static List<Case> cases(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            var cases = new ArrayList<Case>();
            for (var test : elements(root, "test")) cases.add(read(file, cases.size() + 1, test));
            return cases;
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException failure) {
            throw new AssertionError("Unreadable: " + file, failure);
        }
    }

    private static Case read(Path file, int number, Element test) throws TransformerException {
        var stated = elements(test, "assert").getFirst();
        var mustBreak = Stream.of("error", "warning", "fatal").flatMap(it -> rules(stated, it));
        var document = new ByteArrayOutputStream();
        var content = elements(test, "*").stream()
                .filter(it -> !it.getLocalName().equals("assert"))
                .findFirst();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(content.orElseThrow()), new StreamResult(document));
        return new Case(
                file.getFileName() + " " + number,
                stated.getTextContent().strip(),
                document.toByteArray(),
                mustBreak.collect(Collectors.toSet()),
                rules(stated, "success").collect(Collectors.toSet()));
    }

    private static Stream<String> rules(Element stated, String outcome) {
        return elements(stated, outcome).stream().map(it -> it.getTextContent().strip());
    }

    private static List<Element> elements(Element parent, String name) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(it -> name.equals("*") || it.getLocalName().equals(name))
                .toList();
    }

    private record Case(
            String name, String description, byte[] document, Set<String> mustBreak, Set<String> mustKeep) {}
}
