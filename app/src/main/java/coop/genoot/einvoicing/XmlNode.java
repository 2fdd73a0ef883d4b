package coop.genoot.einvoicing;

import coop.genoot.common.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a stranger's file, read with care: no DOCTYPE (so no entities and nothing fetched), bounded in bytes,
 * depth
 * and elements. Names are local; a path such as {@code Party/PostalAddress} walks through children.
 */
final class XmlNode {
    static final int MOST_BYTES = 15_000_000;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_DEPTH = 40;
    // The JDK's own factory by name: a library on the class path must not be able to take its place.
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final String name;
    private final String namespace;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(XMLStreamReader reader) {
        name = reader.getLocalName();
        namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        attributes = HashMap.newHashMap(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }

    /** The root element. A file that is no XML, has a DOCTYPE or is too large is refused. */
    static XmlNode root(byte[] xml) {
        if (xml.length > MOST_BYTES) throw new Refused("einvoicing.unreadable.too-large", MOST_BYTES / 1_000_000);
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException failure) {
            var place = failure.getLocation();
            throw new Refused("einvoicing.unreadable.not-xml", place == null ? 1 : Math.max(1, place.getLineNumber()));
        }
    }

    private static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<XmlNode>();
        XmlNode root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused("einvoicing.unreadable.doctype");
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = new XmlNode(reader);
                    if (++elements > MOST_ELEMENTS || open.size() >= MOST_DEPTH)
                        throw new Refused("einvoicing.unreadable.too-deep");
                    if (open.isEmpty()) root = node;
                    else open.getFirst().children.add(node);
                    open.push(node);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) open.getFirst().text.append(reader.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        if (root == null) throw new Refused("einvoicing.unreadable.not-xml", 1);
        return root;
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    String text() {
        return text.toString().strip();
    }

    /** Every element at the path, in order. */
    Stream<XmlNode> all(String path) {
        int slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        var found = children.stream().filter(it -> it.name.equals(first));
        return slash < 0 ? found : found.flatMap(it -> it.all(path.substring(slash + 1)));
    }

    Optional<XmlNode> one(String path) {
        return all(path).findFirst();
    }

    /** The text at the path, null when the element is absent or empty. */
    @Nullable
    String value(String path) {
        return one(path).map(XmlNode::text).filter(it -> !it.isEmpty()).orElse(null);
    }

    /** The text at the path, which the document cannot do without. */
    String needed(String path) {
        var found = value(path);
        if (found == null) throw new Refused("einvoicing.unreadable.missing", path);
        return found;
    }
}
