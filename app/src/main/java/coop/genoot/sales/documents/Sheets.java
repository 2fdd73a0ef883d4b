package coop.genoot.sales.documents;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.platform.documents.StoredFile;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes the sheet of a document, for the screen and as PDF: its content, the client's words, the pictures on it. */
@Component
public class Sheets {
    private static final Actor HOUSE = Actor.system("documents");
    private static final int LOGOS_REMEMBERED = 500;

    private final WordsOf words;
    private final Files files;
    private final Pdf pdf;
    private final TemplateEngine pages;
    private final String styles;
    private final Map<UUID, String> logos = new ConcurrentHashMap<>();

    Sheets(WordsOf words, Files files, Pdf pdf, TemplateEngine pages) {
        this.words = words;
        this.files = files;
        this.pdf = pdf;
        this.pages = pages;
        this.styles = read("documents/paper.css");
    }

    /** The sheet of an issued document. */
    public Sheet of(InvoiceContent content) {
        var code = PaymentCode.of(content).orElse(null);
        return new Sheet(content, words.in(content.language()), logo(content), code);
    }

    /** The sheet of a document that does not exist yet: nothing on it can be paid. */
    public Sheet preview(InvoiceContent content) {
        return new Sheet(content, words.in(content.language()), logo(content), null);
    }

    /** The document as PDF/A-3a and PDF/UA-1, without the e-invoice inside. */
    public byte[] pdf(InvoiceContent content) {
        var sheet = of(content);
        var body = new StringOutput();
        pages.render("sales/documents/sheet.jte", Map.of("sheet", sheet), body);
        var paper = "<html><head><style>" + styles + "</style></head><body>" + body + "</body></html>";
        return pdf.render(
                paper,
                content.language(),
                sheet.title() + " · " + content.parties().front().name());
    }

    // The client who reads by a private link may see the logo, and knows nothing else of the Activity.
    private @Nullable String logo(InvoiceContent content) {
        var id = content.parties().front().logo();
        if (id == null) return null;
        if (logos.size() > LOGOS_REMEMBERED) logos.clear();
        var known = logos.computeIfAbsent(
                id,
                it -> CurrentActor.as(HOUSE, () -> files.find(HOUSE, it))
                        .map(Sheets::inside)
                        .orElse(""));
        return known.isEmpty() ? null : known;
    }

    private static String inside(StoredFile file) {
        return "data:" + file.type().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(file.bytes());
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
