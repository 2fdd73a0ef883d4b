package coop.genoot.platform.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Writes documents as PDF/A-3a and PDF/UA-1: to be kept for decades, and readable aloud. Lay out with tables and floats
 * (there is no flexbox); pictures come inside the document as {@code data:} addresses, nothing is fetched. The same
 * page gives the same bytes.
 */
@Component
public class Pdf {
    private static final String TRANSFORMER = "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";
    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> sizesOfLetters = new FSDefaultCacheStore();
    private final Letters letters = new Letters();

    Pdf() {
        XRLog.setLoggingEnabled(false);
        // Whoever writes the metadata asks for "a" transformer, and each time every jar is opened to look for one: a
        // third of the time of a document. It gets the JDK's own, as everybody here who does not name another.
        System.setProperty("javax.xml.transform.TransformerFactory", TRANSFORMER);
    }

    /** Completes a document before it is written, for example with a file inside. */
    public interface Completion {
        Completion NOTHING = document -> {};

        void complete(PDDocument document) throws IOException;
    }

    public byte[] render(String xhtml, PdfText text) {
        return render(xhtml, text, Completion.NOTHING);
    }

    /**
     * Writes the page.
     *
     * @param xhtml well-formed, with its styles inside; the fonts "Atkinson Hyperlegible Next" and "Bricolage
     *     Grotesque" are there, and "Liberation Sans" for letters these lack: name it last in {@code font-family}
     */
    public byte[] render(String xhtml, PdfText text, Completion completion) {
        var lent = letters.lend();
        try (var document = new PDDocument()) {
            document.setDocumentId(text.made().toEpochMilli());
            var builder = builder(document);
            lent.writeInto(document, builder);
            builder.withW3cDocument(Page.read(xhtml, text.language(), text.title()), null);
            draw(builder);
            date(document, text.made());
            completion.complete(document);
            var bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes);
            letters.giveBack(lent);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private PdfRendererBuilder builder(PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, sizesOfLetters);
        builder.useTransformerFactoryImplementationClass(TRANSFORMER);
        builder.withProducer("Genoot");
        builder.useUriResolver((_, address) -> address.startsWith("data:") ? address : null);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    // Not closed: that would close the document before it is complete. It holds nothing else.
    @SuppressWarnings("resource")
    private static void draw(PdfRendererBuilder builder) throws IOException {
        builder.buildPdfRenderer().createPDFWithoutClosing();
    }

    /** The renderer dates a document by the clock; ours carry the date of what they tell. */
    private static void date(PDDocument document, Instant made) throws IOException {
        var moment = made.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(told).replaceFirst("<xmp:CreateDate>" + moment + "</xmp:CreateDate>");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
