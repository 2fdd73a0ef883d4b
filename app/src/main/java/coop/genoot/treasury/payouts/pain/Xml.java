package coop.genoot.treasury.payouts.pain;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements written one after the other. */
final class Xml {
    private final XMLStreamWriter writer;

    Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    void open(String... names) throws XMLStreamException {
        for (var name : names) writer.writeStartElement(name);
    }

    /** Closes as many as it names, or one. */
    void close(String... names) throws XMLStreamException {
        for (int i = 0; i < Math.max(1, names.length); i++) writer.writeEndElement();
    }

    void put(String name, String text) throws XMLStreamException {
        open(name);
        writer.writeCharacters(text);
        close();
    }

    void putUnlessEmpty(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) put(name, text);
    }

    /** A text inside elements that hold nothing else, the outermost first. */
    void putInside(String text, String... names) throws XMLStreamException {
        open(names);
        writer.writeCharacters(text);
        close(names);
    }

    void putWith(String attribute, String value, String name, String text) throws XMLStreamException {
        open(name);
        writer.writeAttribute(attribute, value);
        writer.writeCharacters(text);
        close();
    }
}
