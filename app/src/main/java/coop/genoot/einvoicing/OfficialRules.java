package coop.genoot.einvoicing;

import coop.genoot.einvoicing.TradeDocument.Profile;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Runs the official rule files (Schematron compiled to XSLT) of EN 16931, Peppol BIS Billing 3 and the French reform.
 * Which
 * release applies follows from the date of the document, which files from its profile. Compiled once, safe for many
 * threads.
 */
@Component
class OfficialRules {
    enum Syntax {
        UBL,
        CII
    }

    private static final String FOLDER = "/external/schematron/";

    // Compulsory from the day given, by the release calendar of OpenPeppol; older documents are held to the oldest
    // release.
    private static final NavigableMap<LocalDate, String> PEPPOL = new TreeMap<>(Map.of(
            LocalDate.of(2025, 2, 24), "2024.11",
            LocalDate.of(2025, 8, 25), "2025.5",
            LocalDate.of(2026, 2, 23), "2025.11",
            LocalDate.of(2026, 8, 24), "2026.5"));

    // The rules of the European standard itself, in the version each Peppol release took over.
    private static final Map<String, String> EUROPEAN =
            Map.of("2024.11", "1.3.13", "2025.5", "1.3.14.2", "2025.11", "1.3.15", "2026.5", "1.3.16");

    private static final String FRENCH = "ctc/1.3.0/xslt/20260216_BR-FR-Flux2-Schematron-%s_V1.3.0.xslt";

    private final Processor processor = new Processor(false);
    private final SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
    private final Map<String, RuleFile> compiled = new ConcurrentHashMap<>();

    OfficialRules() {
        // Rules read the document they are given and nothing else, neither files nor addresses.
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        try {
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException("The JDK's own parser lost a feature", failure);
        }
    }

    /** What the document breaks of the rules of its date and profile; empty when it is sound. */
    List<Violation> check(byte[] xml, Syntax syntax, Profile profile, LocalDate on) {
        var document = parse(xml);
        var violations = new ArrayList<Violation>();
        for (var file : files(syntax, profile, on))
            violations.addAll(ruleFile(file).run(document));
        return List.copyOf(violations);
    }

    /** Compiles the rules of the day and runs each a few times, so that the first member does not wait for it. */
    void warmUp(LocalDate today) {
        var ubl = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>".getBytes();
        var cii = "<CrossIndustryInvoice xmlns=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\"/>";
        for (int i = 0; i < 5; i++) {
            check(ubl, Syntax.UBL, Profile.PEPPOL, today);
            check(cii.getBytes(), Syntax.CII, Profile.french("S1"), today);
        }
    }

    static List<String> files(Syntax syntax, Profile profile, LocalDate on) {
        var entry = PEPPOL.floorEntry(on);
        var release = (entry == null ? PEPPOL.firstEntry() : entry).getValue();
        var european = EUROPEAN.get(release) + (syntax == Syntax.UBL ? "/ubl/" : "/cii/");
        var files = new ArrayList<String>();
        files.add(european + "EN16931-" + syntax + "-validation.xslt");
        if (profile.isPeppol() && syntax == Syntax.UBL)
            files.add("openpeppol/" + release + "/xslt/PEPPOL-EN16931-UBL.xslt");
        if (profile.isFrench()) files.add(FRENCH.formatted(syntax));
        return files;
    }

    List<Violation> run(String file, byte[] xml) {
        return ruleFile(file).run(parse(xml));
    }

    private RuleFile ruleFile(String file) {
        return compiled.computeIfAbsent(file, it -> RuleFile.compile(processor, reader(), FOLDER + it));
    }

    private XdmNode parse(byte[] xml) {
        try {
            var source = new SAXSource(reader(), new InputSource(new ByteArrayInputStream(xml)));
            return processor.newDocumentBuilder().build(source);
        } catch (SaxonApiException failure) {
            throw new IllegalArgumentException("Rules are for well-formed documents", failure);
        }
    }

    private XMLReader reader() {
        try {
            return parsers.newSAXParser().getXMLReader();
        } catch (SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException("The JDK lost its own parser", failure);
        }
    }
}
