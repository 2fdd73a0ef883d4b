package coop.genoot.sales.documents;

import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.TradeDocument;
import coop.genoot.platform.documents.Pdf;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The files of a document: the PDF with the e-invoice inside, and the e-invoice alone. */
@Component
public class TradeFiles {
    private final EInvoicing einvoicing;
    private final Sheets sheets;

    TradeFiles(EInvoicing einvoicing, Sheets sheets) {
        this.einvoicing = einvoicing;
        this.sheets = sheets;
    }

    /**
     * PDF/A-3a and PDF/UA-1 with Factur-X inside; an internal document is no invoice to the law and carries none.
     *
     * @param issued the moment of issue: the same document always gives the same file
     */
    public byte[] pdf(InvoiceContent content, Instant issued) {
        if (content.kind().isInternal()) return sheets.pdf(content, issued, Pdf.Completion.NOTHING);
        var document = TradeDocuments.of(content);
        return sheets.pdf(content, issued, pdf -> einvoicing.putInto(pdf, document));
    }

    /** UBL 2.1, as the Peppol network carries it. */
    public byte[] xml(InvoiceContent content) {
        return einvoicing.toUbl(TradeDocuments.of(content));
    }

    /** The document in the words of EN 16931, for whoever carries it. */
    public TradeDocument inWords(InvoiceContent content) {
        return TradeDocuments.of(content);
    }
}
