package coop.genoot.einvoicing;

import coop.genoot.common.Refused;
import coop.genoot.einvoicing.OfficialRules.Syntax;
import coop.genoot.einvoicing.TradeDocument.Profile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** The European e-invoice: check it, write it, read it. Keeps nothing and knows nobody. */
@Component
public class EInvoicing {
    private final OfficialRules rules;

    EInvoicing(OfficialRules rules) {
        this.rules = rules;
    }

    /**
     * What the official rules in force on the document's date say about it, in plain words, what blocks first; empty
     * when
     * it is sound. What travels over a network is checked as UBL, anything else as the XML of its Factur-X.
     */
    public List<Finding> check(TradeDocument document) {
        var profile = document.profile();
        var networked = profile.isPeppol() || profile.isFrench();
        var xml = networked ? toUbl(document) : CiiWriter.write(document);
        var syntax = networked ? Syntax.UBL : Syntax.CII;
        return PlainWords.of(rules.check(xml, syntax, profile, document.issuedOn()), document);
    }

    /** The document as UBL 2.1, invoice or credit note, UTF-8. */
    public byte[] toUbl(TradeDocument document) {
        return UblWriter.write(document);
    }

    /**
     * The PDF with the document inside as Factur-X of profile EN 16931. The PDF must be PDF/A-3a and PDF/UA-1 and
     * stays so.
     * A Peppol document is restated in the plain European profile, the only one this container knows.
     */
    public byte[] toFacturX(TradeDocument document, byte[] pdf) {
        return FacturX.embed(pdf, inside(document), document.issuedOn());
    }

    /** The same for a PDF that is still being made. */
    public void putInto(PDDocument pdf, TradeDocument document) throws IOException {
        FacturX.complete(pdf, inside(document), document.issuedOn());
    }

    private static byte[] inside(TradeDocument document) {
        return CiiWriter.write(document.profile().isPeppol() ? document.as(Profile.EN16931) : document);
    }

    /**
     * Reads a file someone sent: UBL, Cross Industry Invoice or a PDF with one inside. What cannot be read is refused
     * with
     * the reason; what can be read but breaks rules is returned with its findings.
     */
    public Reading read(byte[] file) {
        if (file.length > XmlNode.MOST_BYTES)
            throw new Refused("einvoicing.unreadable.too-large", XmlNode.MOST_BYTES / 1_000_000);
        var pdf = isPdf(file);
        var xml = pdf
                ? FacturX.extract(file).orElseThrow(() -> new Refused("einvoicing.unreadable.pdf-without-invoice"))
                : file;
        var root = XmlNode.root(xml);
        if (UblReader.reads(root)) return reading(UblReader.read(root), xml, Syntax.UBL, Form.UBL);
        if (CiiReader.reads(root))
            return reading(CiiReader.read(root), xml, Syntax.CII, pdf ? Form.FACTUR_X : Form.CII);
        throw new Refused("einvoicing.unreadable.not-an-invoice", root.name());
    }

    private Reading reading(TradeDocument document, byte[] xml, Syntax syntax, Form form) {
        var violations = rules.check(xml, syntax, document.profile(), document.issuedOn());
        return new Reading(document, form, PlainWords.of(violations, document));
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    /** How a document was written. */
    public enum Form {
        UBL,
        CII,
        FACTUR_X
    }

    /** A document that was read, with what the rules of its date say about it. */
    public record Reading(TradeDocument document, Form form, List<Finding> findings) {}
}
