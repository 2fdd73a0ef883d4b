package coop.genoot.sales.documents;

import coop.genoot.common.Bic;
import coop.genoot.common.CreditorReference;
import coop.genoot.common.EpcPayment;
import coop.genoot.common.Iban;
import coop.genoot.sales.PaymentReference;
import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;
import java.util.Optional;

/** The picture a bank's application scans to pay (EPC069-12), as data that a page and a PDF can hold. */
final class PaymentCode {
    private static final int POINTS_A_MODULE = 6;
    private static final int QUIET_MODULES = 4;

    private PaymentCode() {}

    /** The picture as an address of data; empty when the document cannot be paid this way. */
    static Optional<String> of(InvoiceContent content) {
        var reference = content.reference();
        if (reference == null || !content.totals().total().isPositive()) return Optional.empty();
        return payment(content, reference).map(it -> "data:image/png;base64," + picture(it.content()));
    }

    private static Optional<EpcPayment> payment(InvoiceContent content, PaymentReference reference) {
        var seller = content.parties().seller();
        var bic = seller.bic() == null ? null : new Bic(seller.bic());
        var iban = new Iban(seller.iban());
        var total = content.totals().total();
        return reference.value().startsWith("RF")
                ? EpcPayment.withReference(
                        seller.legalName(), iban, bic, total, new CreditorReference(reference.value()))
                : EpcPayment.withText(seller.legalName(), iban, bic, total, reference.formatted());
    }

    private static String picture(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET_MODULES) * POINTS_A_MODULE;
        var picture = new TwoColours(side);
        for (int down = 0; down < side; down++)
            for (int across = 0; across < side; across++)
                if (isDark(code, across, down)) picture.darken(across, down);
        return Base64.getEncoder().encodeToString(picture.png());
    }

    private static boolean isDark(QrCode code, int across, int down) {
        return code.getModule(across / POINTS_A_MODULE - QUIET_MODULES, down / POINTS_A_MODULE - QUIET_MODULES);
    }
}
