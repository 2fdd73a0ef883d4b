package coop.genoot.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a PDF against PDF/A-3a, to be kept for decades, and PDF/UA-1, to be read aloud, as veraPDF reads them. */
public final class OfficialPdfChecker {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private OfficialPdfChecker() {}

    /** What it breaks of either; empty when it is sound. */
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(it -> faults(pdf, it).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var checker = Foundries.defaultInstance().createValidator(standard, false)) {
            return checker.validate(parser).getTestAssertions().stream()
                    .map(it -> standard + " " + it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
