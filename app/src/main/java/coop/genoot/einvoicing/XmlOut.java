package coop.genoot.einvoicing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements in order and leaves out what has no content, because Peppol refuses empty elements (R008). */
final class XmlOut {
    // The JDK's own factory by name: a library on the class path must not be able to take its place.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final Deque<String> waiting = new ArrayDeque<>();
    private final XMLStreamWriter writer;

    private XmlOut() throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    }

    /**
     * A whole document: the root element with its namespaces (prefix to name, "" for the default one) and its
     * content.
     */
    static byte[] document(String root, Map<String, String> namespaces, Content content) {
        try {
            var out = new XmlOut();
            out.writer.writeStartDocument("UTF-8", "1.0");
            out.writer.writeStartElement(root);
            for (var it : new TreeMap<>(namespaces).entrySet()) out.declare(it.getKey(), it.getValue());
            content.write(out);
            out.writer.writeEndElement();
            out.writer.writeEndDocument();
            out.writer.close();
            return out.bytes.toByteArray();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("XML in memory failed", failure);
        }
    }

    /**
     * An element with text, or nothing when the text is null or blank. Attributes come in pairs; one without value is
     * left out.
     */
    void leaf(String name, @Nullable String text, @Nullable String... attributes) throws XMLStreamException {
        if (text == null || text.isBlank()) return;
        while (!waiting.isEmpty()) writer.writeStartElement(waiting.removeLast());
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) attribute(attributes[i], attributes[i + 1]);
        writer.writeCharacters(NOT_XML.matcher(text).replaceAll(" "));
        writer.writeEndElement();
    }

    /** An element around others, written only when at least one of them is. */
    void group(String name, Content content) throws XMLStreamException {
        waiting.addFirst(name);
        int depth = waiting.size();
        content.write(this);
        if (waiting.size() == depth) waiting.removeFirst();
        else writer.writeEndElement();
    }

    /** An element without content, for the rare place where a schema asks for one. */
    void empty(String name) throws XMLStreamException {
        while (!waiting.isEmpty()) writer.writeStartElement(waiting.removeLast());
        writer.writeEmptyElement(name);
    }

    private void attribute(@Nullable String name, @Nullable String value) throws XMLStreamException {
        if (name != null && value != null) writer.writeAttribute(name, value);
    }

    private void declare(String prefix, String namespace) throws XMLStreamException {
        if (prefix.isEmpty()) writer.writeDefaultNamespace(namespace);
        else writer.writeNamespace(prefix, namespace);
    }

    @FunctionalInterface
    interface Content {
        void write(XmlOut out) throws XMLStreamException;
    }
}
