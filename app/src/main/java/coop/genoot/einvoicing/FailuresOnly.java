package coop.genoot.einvoicing;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads an official rule file without the parts that only report which patterns and rules were looked at. They change no
 * outcome, and each pattern reported would walk through the whole document once more.
 */
final class FailuresOnly extends XMLFilterImpl {
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

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
