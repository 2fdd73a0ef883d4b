package coop.genoot.einvoicing;

import coop.genoot.common.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Puts the XML of an invoice into its PDF and takes it out again. What goes in is PDF/A-3a and PDF/UA-1 and stays so:
 * the
 * metadata is completed, never rebuilt.
 */
final class FacturX {
    private static final String FILE_NAME = "factur-x.xml";
    private static final List<String> KNOWN_NAMES =
            List.of(FILE_NAME, "zugferd-invoice.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml");
    private static final int MOST_LEVELS = 10;

    private FacturX() {}

    /** The PDF with the XML inside, dated the day of the document. */
    static byte[] embed(byte[] pdf, byte[] cii, LocalDate issuedOn) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream(pdf.length + cii.length)) {
            complete(document, cii, issuedOn);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("A PDF in memory failed", failure);
        }
    }

    /** Puts the XML into a PDF that is open. */
    static void complete(PDDocument document, byte[] cii, LocalDate issuedOn) throws IOException {
        attach(document, cii, issuedOn);
        Metadata.complete(document);
    }

    private static void attach(PDDocument document, byte[] cii, LocalDate issuedOn) throws IOException {
        var date = GregorianCalendar.from(issuedOn.atStartOfDay(ZoneOffset.UTC));
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(cii), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(cii.length);
        file.setModDate(date);
        file.setCreationDate(date);
        var specification = new PDComplexFileSpecification();
        specification.setFile(FILE_NAME);
        specification.setFileUnicode(FILE_NAME);
        specification.setFileDescription("Factur-X invoice");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.AF_RELATIONSHIP, COSName.getPDFName("Alternative"));

        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FILE_NAME, specification));
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }

    /** The invoice XML inside a PDF; empty when there is none. A file that is no PDF is refused. */
    static Optional<byte[]> extract(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var names = document.getDocumentCatalog().getNames();
            var tree = names == null ? null : names.getEmbeddedFiles();
            if (tree == null) return Optional.empty();
            var found = find(tree, 0);
            return found.isEmpty() ? Optional.empty() : Optional.of(content(found.get()));
        } catch (IOException failure) {
            throw new Refused("einvoicing.unreadable.pdf");
        }
    }

    private static Optional<PDEmbeddedFile> find(PDNameTreeNode<PDComplexFileSpecification> node, int level)
            throws IOException {
        var names = node.getNames();
        if (names != null)
            for (var specification : names.values())
                if (KNOWN_NAMES.contains(specification.getFilename()))
                    return Optional.ofNullable(specification.getEmbeddedFile());
        var kids = node.getKids();
        if (kids == null || level >= MOST_LEVELS) return Optional.empty();
        for (var kid : kids) {
            var found = find(kid, level + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static byte[] content(PDEmbeddedFile file) throws IOException {
        try (var in = file.createInputStream()) {
            var bytes = in.readNBytes(XmlNode.MOST_BYTES + 1);
            if (bytes.length > XmlNode.MOST_BYTES)
                throw new Refused("einvoicing.unreadable.too-large", XmlNode.MOST_BYTES / 1_000_000);
            return bytes;
        }
    }

    /**
     * Says in the PDF's own metadata (XMP) that it carries a Factur-X, and explains those words as PDF/A asks. The
     * explanation
     * goes into the list of schemas that is already there: a second list makes the file invalid.
     */
    private static final class Metadata {
        private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        private static final String FX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
        private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
        private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
        private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
        // A list, because a map tells its names in another order each time, and a file must be the same each time.
        private static final List<Map.Entry<String, String>> VALUES = List.of(
                Map.entry("DocumentType", "INVOICE"),
                Map.entry("DocumentFileName", "factur-x.xml"),
                Map.entry("Version", "1.0"),
                Map.entry("ConformanceLevel", "EN 16931"));

        private Metadata() {}

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
            for (var it : VALUES)
                append(description, FX, "fx:" + it.getKey()).setTextContent(it.getValue());

            var schema = append(schemas(xmp, rdf), RDF, "rdf:li");
            schema.setAttributeNS(RDF, "rdf:parseType", "Resource");
            append(schema, SCHEMA, "pdfaSchema:schema").setTextContent("Factur-X PDFA Extension Schema");
            append(schema, SCHEMA, "pdfaSchema:namespaceURI").setTextContent(FX);
            append(schema, SCHEMA, "pdfaSchema:prefix").setTextContent("fx");
            var properties = append(append(schema, SCHEMA, "pdfaSchema:property"), RDF, "rdf:Seq");
            for (var it : VALUES) property(properties, it.getKey());
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
}
