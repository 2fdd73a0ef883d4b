package coop.genoot.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Our letters, read once and lent to one document at a time: reading a font takes longer than writing a page with it,
 * and a font that was read is not made for two writers.
 */
final class Letters {
    private static final String OURS = "/fonts/";
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<Face> FACES = List.of(
            Face.of("Atkinson Hyperlegible Next", 400, FontStyle.NORMAL, OURS + "AtkinsonHyperlegibleNext-Regular.ttf"),
            Face.of("Atkinson Hyperlegible Next", 400, FontStyle.ITALIC, OURS + "AtkinsonHyperlegibleNext-Italic.ttf"),
            Face.of("Atkinson Hyperlegible Next", 700, FontStyle.NORMAL, OURS + "AtkinsonHyperlegibleNext-Bold.ttf"),
            Face.of("Bricolage Grotesque", 400, FontStyle.NORMAL, OURS + "BricolageGrotesque-Regular.ttf"),
            Face.of("Bricolage Grotesque", 700, FontStyle.NORMAL, OURS + "BricolageGrotesque-Bold.ttf"),
            Face.of("Liberation Sans", 400, FontStyle.NORMAL, LIBERATION));

    private final Queue<Set> free = new ConcurrentLinkedQueue<>();

    /** One set of all our letters; give it back after the document was saved. */
    Set lend() {
        var known = free.poll();
        return known == null ? new Set() : known;
    }

    void giveBack(Set letters) {
        free.add(letters);
    }

    /** All our letters, each read when a document first needs it. */
    static final class Set {
        private final List<Reading> readings =
                new ArrayList<>(FACES.stream().map(Reading::new).toList());

        void writeInto(PDDocument document, PdfRendererBuilder builder) {
            for (var reading : readings) {
                var face = reading.face;
                builder.useFont(reading.inside(document), face.family, face.weight, face.style, true);
            }
        }
    }

    private static final class Reading {
        private final Face face;
        private @Nullable TrueTypeFont font;

        Reading(Face face) {
            this.face = face;
        }

        PDFontSupplier inside(PDDocument document) {
            return new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    try {
                        return PDType0Font.load(document, font(), true);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }
            };
        }

        private TrueTypeFont font() throws IOException {
            if (font == null) font = new TTFParser().parse(new RandomAccessReadBuffer(face.content));
            return font;
        }
    }

    private record Face(String family, int weight, FontStyle style, byte[] content) {
        static Face of(String family, int weight, FontStyle style, String resource) {
            try {
                return new Face(family, weight, style, new ClassPathResource(resource).getContentAsByteArray());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
