package coop.genoot.sales.documents;

import coop.genoot.platform.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as the client sees it, the same on the screen, on their private page and in the PDF.
 *
 * @param words in the client's language, whatever the reader speaks (requirement D-21)
 * @param code picture of the payment code (EPC QR) as an address of data, when it can be paid by one
 * @param paper whether it is drawn for the PDF, where it stands alone and its name is the first heading
 */
public record Sheet(
        InvoiceContent content,
        Words words,
        Look look,
        @Nullable String code,
        boolean paper) {
    public Sheet onPaper() {
        return new Sheet(content, words, look, code, true);
    }

    /** The name of the document with its number, or what it is while it has none. */
    public String title() {
        var kind = words.text(content.kind().key());
        return content.number().isEmpty() ? kind : kind + " " + content.number();
    }

    /** Why no VAT is asked under that code, in the client's words. */
    public Optional<String> reason(String vat) {
        return content.texts().reasons().stream()
                .filter(reason -> reason.vat().equals(vat) && !reason.text().isBlank())
                .map(InvoiceContent.Reason::text)
                .findFirst();
    }

    public boolean isToPay() {
        return !content.kind().isCredit() && !content.kind().isInternal();
    }
}
