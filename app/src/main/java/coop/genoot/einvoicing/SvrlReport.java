package coop.genoot.einvoicing;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to a Schematron report (SVRL) as it is made and keeps only the assertions that failed. */
final class SvrlReport extends DefaultHandler {
    private final List<Violation> violations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String rule = "";
    private String flag = "";
    private String location = "";
    private boolean failed;

    List<Violation> violations() {
        return List.copyOf(violations);
    }

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

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
