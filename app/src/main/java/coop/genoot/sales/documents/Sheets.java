package coop.genoot.sales.documents;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.platform.documents.PdfText;
import coop.genoot.platform.documents.StoredFile;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, String> logos = new ConcurrentHashMap<>();

    Sheets(WordsOf words, Files files, Pdf pdf, TemplateEngine pages) {
        this.words = words;
        this.files = files;
        this.pdf = pdf;
        this.pages = pages;
    }

    /** The sheet of an issued document. */
    public Sheet of(InvoiceContent content) {
        var code = PaymentCode.of(content).orElse(null);
        return new Sheet(content, words.in(content.language()), look(content.parties().front()), code, false);
    }

    /** The sheet of a document that does not exist yet: nothing on it can be paid. */
    public Sheet preview(InvoiceContent content) {
        return new Sheet(content, words.in(content.language()), look(content.parties().front()), null, false);
    }

    /** The document as PDF/A-3a and PDF/UA-1, dated that moment. */
    byte[] pdf(InvoiceContent content, Instant made, Pdf.Completion completion) {
        var sheet = of(content).onPaper();
        var front = content.parties().front();
        var body = new StringOutput();
        pages.render("sales/documents/sheet.jte", Map.of("sheet", sheet), body);
        var seller = content.parties().seller();
        var name = sheet.title() + " · " + front.name();
        var paper = new Printed(
                body.toString(), sheet.look(), sheet.words(), name, seller.legalName(), seller.colour());
        return print(paper, made, completion);
    }

    /** Any sheet on paper: its body is well-formed and of the same classes as an invoice. */
    public byte[] print(Printed it, Instant made, Pdf.Completion completion) {
        var page = Paper.page(it.body(), it.look(), it.words(), it.name(), Mark.of(it.seller(), it.colour()));
        return pdf.render(page, new PdfText(it.name(), it.words().language(), made), completion);
    }

    /** A sheet that goes on paper, by its name, with the name and colour of its seller on every page. */
    public record Printed(String body, Look look, Words words, String name, String seller, String colour) {}

    /** How a document with that front is drawn. */
    public Look look(InvoiceContent.Front it) {
        return look(it.primary(), it.accent(), it.layout(), it.letters(), it.logo(), it.logoSha256());
    }

    /** How a document is drawn by what was frozen with it. */
    public Look look(
            String primary,
            String accent,
            String layout,
            @Nullable String letters,
            @Nullable UUID logo,
            @Nullable String sha256) {
        return Look.of(primary, accent, layout, letters, logo == null || sha256 == null ? null : logo(logo, sha256));
    }

    // The client who reads by a private link may see the logo, and knows nothing else of the Activity.
    private @Nullable String logo(UUID file, String sha256) {
        if (logos.size() > LOGOS_REMEMBERED) logos.clear();
        var known = logos.computeIfAbsent(
                file + sha256,
                _ -> CurrentActor.as(HOUSE, () -> files.find(HOUSE, file))
                        .filter(it -> it.sha256().equals(sha256))
                        .map(Sheets::inside)
                        .orElse(""));
        return known.isEmpty() ? null : known;
    }

    private static String inside(StoredFile file) {
        return "data:" + file.type().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(file.bytes());
    }
}
