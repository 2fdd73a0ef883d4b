package coop.genoot.einvoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Says in the PDF's own metadata (XMP) that it carries a Factur-X, and explains those words as PDF/A asks. The
 * explanation
 * goes into the list of schemas that is already there: a second list makes the file invalid.
 */
final class FacturXMetadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String FX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
    private static final Map<String, String> VALUES = Map.of(
            "DocumentType", "INVOICE",
            "DocumentFileName", "factur-x.xml",
            "Version", "1.0",
            "ConformanceLevel", "EN 16931");

    private FacturXMetadata() {}

    static void complete(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        if (metadata == null) throw new IllegalArgumentException("Not a PDF/A: it has no metadata");
        try (var in = metadata.exportXMPMetadata()) {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var xmp = factory.newDocumentBuilder().parse(in);
            describe(xmp);
            var completed = new PDMetadata(document);
            completed.importXMPMetadata(serialized(xmp));
            catalog.setMetadata(completed);
        } catch (ParserConfigurationException | SAXException | TransformerException failure) {
            throw new IllegalArgumentException("The metadata of the PDF is no XMP", failure);
        }
    }

    private static void describe(Document xmp) {
        var rdf = (Element) xmp.getElementsByTagNameNS(RDF, "RDF").item(0);
        var description = append(rdf, RDF, "rdf:Description");
        description.setAttributeNS(RDF, "rdf:about", "");
        VALUES.forEach((name, value) -> append(description, FX, "fx:" + name).setTextContent(value));

        var schema = append(schemas(xmp, rdf), RDF, "rdf:li");
        schema.setAttributeNS(RDF, "rdf:parseType", "Resource");
        append(schema, SCHEMA, "pdfaSchema:schema").setTextContent("Factur-X PDFA Extension Schema");
        append(schema, SCHEMA, "pdfaSchema:namespaceURI").setTextContent(FX);
        append(schema, SCHEMA, "pdfaSchema:prefix").setTextContent("fx");
        var properties = append(append(schema, SCHEMA, "pdfaSchema:property"), RDF, "rdf:Seq");
        for (var name : VALUES.keySet()) property(properties, name);
    }

    private static Element schemas(Document xmp, Element rdf) {
        var existing = xmp.getElementsByTagNameNS(EXTENSION, "schemas");
        if (existing.getLength() > 0)
            return (Element) ((Element) existing.item(0))
                    .getElementsByTagNameNS(RDF, "Bag")
                    .item(0);
        var description = append(rdf, RDF, "rdf:Description");
        description.setAttributeNS(RDF, "rdf:about", "");
        return append(append(description, EXTENSION, "pdfaExtension:schemas"), RDF, "rdf:Bag");
    }

    private static void property(Element properties, String name) {
        var property = append(properties, RDF, "rdf:li");
        property.setAttributeNS(RDF, "rdf:parseType", "Resource");
        append(property, PROPERTY, "pdfaProperty:name").setTextContent(name);
        append(property, PROPERTY, "pdfaProperty:valueType").setTextContent("Text");
        append(property, PROPERTY, "pdfaProperty:category").setTextContent("external");
        append(property, PROPERTY, "pdfaProperty:description").setTextContent("Factur-X: " + name);
    }

    private static Element append(Element parent, String namespace, String name) {
        var child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private static byte[] serialized(Document xmp) throws TransformerException {
        // The JDK's own factory by name: Saxon on the class path registers itself as the default one.
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(xmp), new StreamResult(out));
        return out.toByteArray();
    }
}
