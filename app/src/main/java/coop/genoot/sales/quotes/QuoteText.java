package coop.genoot.sales.quotes;

import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that a quote says, as one text that any program can check again: one fact a line, numbers without formatting. Its
 * fingerprint is what client and Activity both hold on to (requirement D-31).
 */
final class QuoteText {
    private final StringBuilder text = new StringBuilder();

    private QuoteText() {}

    /** The text of the quote with that choice of lines. */
    static String of(Quote quote, List<DocumentLine> lines) {
        var it = new QuoteText();
        it.fact("quote", quote.number());
        it.fact("id", quote.id());
        it.fact("sent on", quote.sentOn());
        it.fact("valid until", quote.validUntil());
        it.fact("language", quote.language().code());
        it.letterhead(quote.letterhead());
        it.fact("reference", quote.reference());
        it.fact("title", quote.title());
        it.fact("intro", quote.intro());
        lines.forEach(it::line);
        it.totals(Totals.of(lines));
        it.fact("terms", quote.letterhead().terms());
        quote.deposits().forEach(deposit -> it.fact("deposit", deposit.percent().toPlainString() + " %"));
        it.fact("closing", quote.closing());
        return it.text.toString();
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void letterhead(Letterhead it) {
        fact("activity", it.activity());
        fact("seller", it.seller());
        it.sellerLines().forEach(line -> fact("seller", line));
        fact("client", it.client());
        it.clientLines().forEach(line -> fact("client", line));
        if (it.logoSha256() != null) fact("logo SHA-256", it.logoSha256());
    }

    private void line(DocumentLine line) {
        if (!line.isItem()) {
            fact(line.position() + " text", line.description());
            return;
        }
        fact(line.position() + (line.chosen() ? " taken" : " left out"), line.description());
        fact(
                line.position() + " amount",
                line.quantity().toPlainString() + " " + line.unit().code() + " x "
                        + line.price().toPlainString() + " - "
                        + line.discount().percent().toPlainString() + " % = "
                        + line.net().toDecimal() + " EUR, VAT " + line.vat().code());
    }

    private void totals(Totals totals) {
        fact("total without VAT", totals.net().toDecimal() + " EUR");
        totals.vat()
                .forEach(sum -> fact(
                        "VAT " + sum.vat().code(),
                        sum.amount().toDecimal() + " EUR on " + sum.base().toDecimal()));
        fact("total", totals.total().toDecimal() + " EUR");
    }

    private void fact(String name, Object value) {
        text.append(name)
                .append(": ")
                .append(value.toString().replace("\r", "").replace("\n", "\n    "))
                .append('\n');
    }
}
