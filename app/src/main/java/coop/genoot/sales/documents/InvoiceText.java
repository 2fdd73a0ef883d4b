package coop.genoot.sales.documents;

import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.VatSum;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an invoice says as one plain text, a fact a line and numbers without formatting, so that any program can
 * check
 * its fingerprint again in ten years.
 */
public final class InvoiceText {
    private final StringBuilder text = new StringBuilder();

    private InvoiceText() {}

    /** The text of all that stands on it. */
    public static String of(InvoiceContent content) {
        var it = new InvoiceText();
        it.fact("kind", content.kind());
        it.fact("number", content.number());
        it.fact("issued on", content.issuedOn());
        it.fact("due on", content.dueOn());
        it.fact("delivered on", content.deliveredOn());
        it.fact("language", content.language().code());
        it.front(content.parties().front());
        it.fact("seller", content.parties().seller());
        it.fact("buyer", content.parties().buyer());
        content.lines().forEach(it::line);
        content.totals().vat().forEach(it::vat);
        it.fact("without VAT", content.totals().net().toDecimal());
        it.fact("VAT", content.totals().vatAmount().toDecimal());
        it.fact("total", content.totals().total().toDecimal());
        it.fact(
                "reference",
                content.reference() == null ? null : content.reference().value());
        it.texts(content.texts());
        return it.text.toString();
    }

    /** The fingerprint of a text in UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // What came later stands in lines of its own: an older document keeps its text, and so its fingerprint.
    private void front(InvoiceContent.Front it) {
        var facts = "Front[name=%s, trade=%s, website=%s, primary=%s, accent=%s, layout=%s, logo=%s]";
        fact(
                "front",
                facts.formatted(
                        it.name(), it.trade(), it.website(), it.primary(), it.accent(), it.layout(), it.logo()));
        if (it.letters() != null) fact("letters", it.letters());
        if (it.logoSha256() != null) fact("logo SHA-256", it.logoSha256());
    }

    private void line(DocumentLine line) {
        fact("line " + line.position(), line.kind() + " " + line.description());
        if (!line.isItem()) return;
        var facts = List.of(
                line.quantity().toPlainString(),
                line.unit().code(),
                line.price().toPlainString(),
                line.discount().percent().toPlainString(),
                line.vat().code(),
                line.net().toDecimal().toPlainString());
        fact("amounts " + line.position(), String.join(" | ", facts));
    }

    private void vat(VatSum sum) {
        fact(
                "VAT " + sum.vat().code(),
                sum.amount().toDecimal() + " on " + sum.base().toDecimal());
    }

    private void texts(InvoiceContent.Texts texts) {
        fact("title", texts.title());
        fact("intro", texts.intro());
        fact("closing", texts.closing());
        fact("buyer reference", texts.buyerReference());
        fact("order", texts.orderNumber());
        texts.mentions().forEach(mention -> fact("mention", mention));
        texts.reasons().forEach(reason -> fact("reason", reason));
        fact("corrects", texts.corrects());
        if (texts.frame() != null) fact("frame", texts.frame());
    }

    private void fact(String name, @Nullable Object value) {
        var words = value == null ? "" : value.toString().replace("\r", "").replace("\n", "\n    ");
        text.append(name).append(": ").append(words).append('\n');
    }
}
