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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

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
            attach(document, cii, issuedOn);
            FacturXMetadata.complete(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("A PDF in memory failed", failure);
        }
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
}
