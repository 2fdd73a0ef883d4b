package coop.genoot.sales.documents;

import coop.genoot.common.Language;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on an invoice or credit note, frozen at its issue: the same for the screen, the PDF and the
 * e-invoice. A
 * credit note carries positive amounts and names what it corrects.
 *
 * @param language of the document: the client's, whatever the member speaks (requirement D-21)
 * @param reference what the client writes with the payment; none on what is not paid by a transfer
 */
public record InvoiceContent(
        InvoiceKind kind,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        Language language,
        Parties parties,
        List<DocumentLine> lines,
        Totals totals,
        @Nullable PaymentReference reference,
        Texts texts) {
    public InvoiceContent {
        lines = List.copyOf(lines);
    }

    /** The Activity in front, the cooperative as legal seller, and the client. */
    public record Parties(Front front, Seller seller, Buyer buyer) {}

    /**
     * The face of a document: the Activity's own name and brand as they were on the day (requirements D-05, A-21).
     *
     * @param letters of the headings; null on documents from before there was a choice
     * @param logoSha256 fingerprint of the logo, so that nobody can slip in another one later
     */
    public record Front(
            String name,
            String trade,
            String website,
            String primary,
            String accent,
            String layout,
            @Nullable String letters,
            @Nullable UUID logo,
            @Nullable String logoSha256) {}

    /**
     * What the document says besides its lines.
     *
     * @param frame what it is a sale of, by its code in French e-invoices; null when only its lines tell
     */
    public record Texts(
            String title,
            String intro,
            String closing,
            String buyerReference,
            String orderNumber,
            List<Mention> mentions,
            List<Reason> reasons,
            @Nullable Corrected corrects,
            @Nullable String frame) {
        public Texts {
            mentions = List.copyOf(mentions);
            reasons = List.copyOf(reasons);
        }

        /** Texts of a document whose lines tell what it is a sale of. */
        public Texts(
                String title,
                String intro,
                String closing,
                String buyerReference,
                String orderNumber,
                List<Mention> mentions,
                List<Reason> reasons,
                @Nullable Corrected corrects) {
            this(title, intro, closing, buyerReference, orderNumber, mentions, reasons, corrects, null);
        }

        Texts framed(String code) {
            return new Texts(
                    title, intro, closing, buyerReference, orderNumber, mentions, reasons, corrects, code);
        }
    }

    /** A sentence the law wants, with its mark in French e-invoices. */
    public record Mention(@Nullable String mark, String text) {}

    /** Why no VAT is asked: the sentence and its VATEX code, for a treatment by its code. */
    public record Reason(String vat, String text, @Nullable String vatex) {}

    /** The invoice that a credit note corrects, and why. */
    public record Corrected(String number, LocalDate issuedOn, String why) {}

    /** What it is a sale of: as it was told, or as its lines tell. */
    public String frame() {
        return texts.frame() == null ? Frame.of(lines).code() : texts.frame();
    }

    /** The same document, as a sale of that. */
    public InvoiceContent framed(String code) {
        return new InvoiceContent(
                kind, number, issuedOn, dueOn, deliveredOn, language, parties, lines, totals, reference,
                texts.framed(code));
    }

    /** The same document once it has its number. */
    public InvoiceContent numbered(String given, @Nullable PaymentReference toPayWith) {
        return new InvoiceContent(
                kind, given, issuedOn, dueOn, deliveredOn, language, parties, lines, totals, toPayWith, texts);
    }
}
