package coop.genoot.platform.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import coop.genoot.common.Language;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes documents as PDF/A-3a and PDF/UA-1: to be kept for decades, and readable aloud. Lay out with tables and floats
 * (there is no flexbox); pictures come inside the document as {@code data:} addresses, nothing is fetched.
 */
@Component
public class Pdf {
    private static final String TRANSFORMER = "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";
    private static final List<Font> FONTS = List.of(
            Font.of("Atkinson Hyperlegible Next", 400, FontStyle.NORMAL, "/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Font.of("Atkinson Hyperlegible Next", 400, FontStyle.ITALIC, "/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
            Font.of("Atkinson Hyperlegible Next", 700, FontStyle.NORMAL, "/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Font.of("Bricolage Grotesque", 400, FontStyle.NORMAL, "/fonts/BricolageGrotesque-Regular.ttf"),
            Font.of("Bricolage Grotesque", 700, FontStyle.NORMAL, "/fonts/BricolageGrotesque-Bold.ttf"),
            Font.of(
                    "Liberation Sans",
                    400,
                    FontStyle.NORMAL,
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Pdf() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Writes the page.
     *
     * @param xhtml well-formed, with its styles inside; the fonts "Atkinson Hyperlegible Next" and "Bricolage
     *     Grotesque" are there, and "Liberation Sans" for letters these lack: name it last in {@code font-family}
     * @param language the reader's, told to the programs that read it aloud
     */
    public byte[] render(String xhtml, Language language, String title) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useTransformerFactoryImplementationClass(TRANSFORMER);
        builder.withProducer("Genoot");
        FONTS.forEach(font -> builder.useFont(font.bytes(), font.family(), font.weight(), font.style(), true));
        builder.useUriResolver((_, address) -> address.startsWith("data:") ? address : null);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(Page.read(xhtml, language, title), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    /** A font of ours; its bytes are read once. */
    private record Font(String family, int weight, FontStyle style, byte[] content) {
        static Font of(String family, int weight, FontStyle style, String resource) {
            try {
                return new Font(family, weight, style, new ClassPathResource(resource).getContentAsByteArray());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        FSSupplier<InputStream> bytes() {
            return () -> new ByteArrayInputStream(content);
        }
    }
}
