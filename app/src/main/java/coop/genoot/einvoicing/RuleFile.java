package coop.genoot.einvoicing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** One official rule file, compiled: Schematron as XSLT that answers with a report (SVRL). */
record RuleFile(XsltExecutable compiled) {
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

    static RuleFile compile(Processor processor, XMLReader reader, String resource) {
        try (InputStream rules = RuleFile.class.getResourceAsStream(resource)) {
            if (rules == null) throw new IllegalStateException("No rule file " + resource);
            var compiler = processor.newXsltCompiler();
            compiler.setErrorReporter(error -> {});
            return new RuleFile(compiler.compile(new SAXSource(new FailuresOnly(reader), new InputSource(rules))));
        } catch (SaxonApiException failure) {
            throw new IllegalStateException("The rule file does not compile: " + resource, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Violation> run(XdmNode document) {
        var report = new Report();
        try {
            var transformer = compiled.load30();
            // The Peppol rules reach the document through a global variable, so it is needed there too.
            transformer.setGlobalContextItem(document);
            transformer.setMessageHandler(message -> {});
            transformer.setErrorReporter(error -> {});
            transformer.applyTemplates(document, new SAXDestination(report));
            return List.copyOf(report.violations);
        } catch (SaxonApiException failure) {
            // A value that is not even a number or a date stops the rules half-way: that is an answer too.
            return List.of(new Violation(String.valueOf(failure.getErrorCode()), true, "/", failure.getMessage()));
        }
    }

    /**
     * Reads a rule file without the parts that only report which patterns and rules were looked at. They change no
     * outcome, and each pattern reported would walk through the whole document once more.
     */
    private static final class FailuresOnly extends XMLFilterImpl {
        private int depth;

        FailuresOnly(XMLReader parent) {
            super(parent);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (depth > 0 || uri.equals(SVRL) && (name.equals("active-pattern") || name.equals("fired-rule"))) depth++;
            else super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            if (depth > 0) depth--;
            else super.endElement(uri, name, qualified);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (depth == 0) super.characters(text, start, length);
        }
    }

    /** Listens to the report as it is made and keeps the assertions that failed. */
    private static final class Report extends DefaultHandler {
        private final List<Violation> violations = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String rule = "";
        private String flag = "";
        private String location = "";
        private boolean failed;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (!name.equals("failed-assert")) return;
            failed = true;
            rule = orEmpty(attributes.getValue("id"));
            flag = orEmpty(attributes.getValue("flag"));
            location = orEmpty(attributes.getValue("location"));
            text.setLength(0);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (failed) text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (!name.equals("failed-assert")) return;
            failed = false;
            violations.add(new Violation(rule, !flag.equals("warning"), location, text.toString()));
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
