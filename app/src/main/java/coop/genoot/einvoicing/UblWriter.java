package coop.genoot.einvoicing;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.einvoicing.TradeDocument.Account;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import coop.genoot.einvoicing.TradeDocument.Attachment;
import coop.genoot.einvoicing.TradeDocument.Days;
import coop.genoot.einvoicing.TradeDocument.Payment;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes UBL 2.1 as Peppol BIS Billing 3 lays it down; the order of the elements is the schema's. */
final class UblWriter {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final TradeDocument document;
    private final boolean credit;

    private UblWriter(TradeDocument document) {
        this.document = document;
        this.credit = document.kind().isCreditNote();
    }

    static byte[] write(TradeDocument document) {
        var root = document.kind().isCreditNote() ? "CreditNote" : "Invoice";
        var namespaces = Map.of(
                "", UBL + root + "-2",
                "cac", UBL + "CommonAggregateComponents-2",
                "cbc", UBL + "CommonBasicComponents-2");
        return XmlOut.document(root, namespaces, new UblWriter(document)::content);
    }

    private void content(XmlOut out) throws XMLStreamException {
        head(out);
        references(out);
        out.group("cac:AccountingSupplierParty", it -> party(it, document.seller()));
        out.group("cac:AccountingCustomerParty", it -> party(it, document.buyer()));
        delivery(out);
        payment(out);
        out.group("cac:PaymentTerms", it -> it.leaf("cbc:Note", document.paymentTerms()));
        for (var adjustment : document.adjustments()) adjustment(out, adjustment);
        taxes(out);
        totals(out);
        for (var line : document.lines()) line(out, line);
    }

    private void head(XmlOut out) throws XMLStreamException {
        out.leaf("cbc:CustomizationID", document.profile().specification());
        out.leaf("cbc:ProfileID", document.profile().process());
        out.leaf("cbc:ID", document.number());
        out.leaf("cbc:IssueDate", document.issuedOn().toString());
        if (!credit) out.leaf("cbc:DueDate", text(document.dueOn()));
        out.leaf(
                credit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode",
                document.kind().code());
        for (var note : document.notes())
            out.leaf("cbc:Note", note.subject() == null ? note.text() : "#" + note.subject() + "#" + note.text());
        out.leaf("cbc:DocumentCurrencyCode", document.currency().getCurrencyCode());
        out.leaf("cbc:BuyerReference", document.references().buyer());
        period(out, document.period());
    }

    private void references(XmlOut out) throws XMLStreamException {
        var references = document.references();
        out.group("cac:OrderReference", it -> it.leaf("cbc:ID", references.order()));
        for (var earlier : references.preceding())
            out.group(
                    "cac:BillingReference",
                    it -> it.group("cac:InvoiceDocumentReference", reference -> {
                        reference.leaf("cbc:ID", earlier.number());
                        reference.leaf("cbc:IssueDate", text(earlier.issuedOn()));
                    }));
        out.group("cac:ContractDocumentReference", it -> it.leaf("cbc:ID", references.contract()));
        for (var attachment : document.attachments())
            out.group("cac:AdditionalDocumentReference", it -> attachment(it, attachment));
    }

    private static void attachment(XmlOut out, Attachment attachment) throws XMLStreamException {
        out.leaf("cbc:ID", attachment.id());
        out.leaf("cbc:DocumentDescription", attachment.description());
        var content = Base64.getEncoder().encodeToString(attachment.content());
        out.group(
                "cac:Attachment",
                it -> it.leaf(
                        "cbc:EmbeddedDocumentBinaryObject",
                        content,
                        "mimeCode",
                        attachment.mediaType(),
                        "filename",
                        attachment.fileName()));
    }

    private static void party(XmlOut out, Party party) throws XMLStreamException {
        out.group("cac:Party", it -> {
            identifier(it, "cbc:EndpointID", party.electronicAddress());
            for (var id : party.identifiers())
                it.group("cac:PartyIdentification", group -> identifier(group, "cbc:ID", id));
            it.group("cac:PartyName", name -> name.leaf("cbc:Name", party.tradingName()));
            it.group("cac:PostalAddress", address -> address(address, party.address()));
            it.group("cac:PartyTaxScheme", tax -> {
                tax.leaf("cbc:CompanyID", party.vatNumber());
                if (party.vatNumber() != null) tax.group("cac:TaxScheme", scheme -> scheme.leaf("cbc:ID", "VAT"));
            });
            it.group("cac:PartyLegalEntity", legal -> {
                legal.leaf("cbc:RegistrationName", party.name());
                identifier(legal, "cbc:CompanyID", party.legalId());
                legal.leaf("cbc:CompanyLegalForm", party.legalForm());
            });
            var contact = party.contact();
            if (contact != null)
                it.group("cac:Contact", group -> {
                    group.leaf("cbc:Name", contact.name());
                    group.leaf("cbc:Telephone", contact.telephone());
                    group.leaf("cbc:ElectronicMail", contact.email());
                });
        });
    }

    private static void address(XmlOut out, Party.Address address) throws XMLStreamException {
        out.leaf("cbc:StreetName", address.line1());
        out.leaf("cbc:AdditionalStreetName", address.line2());
        out.leaf("cbc:CityName", address.city());
        out.leaf("cbc:PostalZone", address.postCode());
        out.leaf("cbc:CountrySubentity", address.subdivision());
        out.group("cac:AddressLine", it -> it.leaf("cbc:Line", address.line3()));
        out.group("cac:Country", it -> it.leaf("cbc:IdentificationCode", code(address.country())));
    }

    private void delivery(XmlOut out) throws XMLStreamException {
        var delivery = document.delivery();
        if (delivery == null) return;
        out.group("cac:Delivery", it -> {
            it.leaf("cbc:ActualDeliveryDate", text(delivery.on()));
            var to = delivery.to();
            if (to != null)
                it.group("cac:DeliveryLocation", place -> place.group("cac:Address", group -> address(group, to)));
        });
    }

    private void payment(XmlOut out) throws XMLStreamException {
        var payment = document.payment();
        if (payment == null) return;
        if (payment.accounts().isEmpty()) out.group("cac:PaymentMeans", it -> means(it, payment));
        for (var account : payment.accounts())
            out.group("cac:PaymentMeans", it -> {
                means(it, payment);
                it.group("cac:PayeeFinancialAccount", group -> account(group, account));
            });
    }

    private void means(XmlOut out, Payment payment) throws XMLStreamException {
        out.leaf("cbc:PaymentMeansCode", payment.means());
        if (credit) out.leaf("cbc:PaymentDueDate", text(document.dueOn()));
        out.leaf("cbc:PaymentID", payment.reference());
    }

    private static void account(XmlOut out, Account account) throws XMLStreamException {
        out.leaf("cbc:ID", account.iban());
        out.leaf("cbc:Name", account.holder());
        out.group("cac:FinancialInstitutionBranch", it -> it.leaf("cbc:ID", account.bic()));
    }

    private static void adjustment(XmlOut out, Adjustment adjustment) throws XMLStreamException {
        out.group("cac:AllowanceCharge", it -> {
            it.leaf("cbc:ChargeIndicator", Boolean.toString(adjustment.charge()));
            it.leaf("cbc:AllowanceChargeReason", adjustment.reason());
            amount(it, "cbc:Amount", adjustment.amount());
            var vat = adjustment.vat();
            if (vat != null) it.group("cac:TaxCategory", tax -> category(tax, vat, false));
        });
    }

    private void taxes(XmlOut out) throws XMLStreamException {
        out.group("cac:TaxTotal", it -> {
            amount(it, "cbc:TaxAmount", document.totals().vat());
            for (var part : document.vat())
                it.group("cac:TaxSubtotal", subtotal -> {
                    amount(subtotal, "cbc:TaxableAmount", part.base());
                    amount(subtotal, "cbc:TaxAmount", part.amount());
                    subtotal.group("cac:TaxCategory", tax -> category(tax, part.vat(), true));
                });
        });
    }

    private static void category(XmlOut out, Vat vat, boolean withReason) throws XMLStreamException {
        out.leaf("cbc:ID", vat.category().code());
        if (vat.category() != Vat.Category.OUTSIDE_SCOPE)
            out.leaf("cbc:Percent", plain(vat.rate().percent()));
        if (withReason) out.leaf("cbc:TaxExemptionReasonCode", vat.exemptionCode());
        if (withReason) out.leaf("cbc:TaxExemptionReason", vat.exemptionReason());
        out.group("cac:TaxScheme", it -> it.leaf("cbc:ID", "VAT"));
    }

    private void totals(XmlOut out) throws XMLStreamException {
        var totals = document.totals();
        out.group("cac:LegalMonetaryTotal", it -> {
            amount(it, "cbc:LineExtensionAmount", totals.lines());
            amount(it, "cbc:TaxExclusiveAmount", totals.withoutVat());
            amount(it, "cbc:TaxInclusiveAmount", totals.withVat());
            amountUnlessZero(it, "cbc:AllowanceTotalAmount", totals.allowances());
            amountUnlessZero(it, "cbc:ChargeTotalAmount", totals.charges());
            amountUnlessZero(it, "cbc:PrepaidAmount", totals.prepaid());
            amountUnlessZero(it, "cbc:PayableRoundingAmount", totals.rounding());
            amount(it, "cbc:PayableAmount", totals.payable());
        });
    }

    private void line(XmlOut out, TradeLine line) throws XMLStreamException {
        out.group(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine", it -> {
            it.leaf("cbc:ID", line.id());
            it.leaf("cbc:Note", line.note());
            var quantity = credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity";
            it.leaf(quantity, plain(line.quantity()), "unitCode", line.unit());
            amount(it, "cbc:LineExtensionAmount", line.net());
            period(it, line.period());
            for (var adjustment : line.adjustments()) adjustment(it, adjustment);
            it.group("cac:Item", item -> {
                item.leaf("cbc:Description", line.description());
                item.leaf("cbc:Name", line.name());
                item.group("cac:ClassifiedTaxCategory", tax -> category(tax, line.vat(), false));
            });
            it.group("cac:Price", price -> price(price, line));
        });
    }

    private static void price(XmlOut out, TradeLine line) throws XMLStreamException {
        out.leaf(
                "cbc:PriceAmount",
                plain(line.price()),
                "currencyID",
                line.net().currency().getCurrencyCode());
        if (line.baseQuantity().compareTo(BigDecimal.ONE) != 0)
            out.leaf("cbc:BaseQuantity", plain(line.baseQuantity()), "unitCode", line.unit());
    }

    private static void period(XmlOut out, @Nullable Days period) throws XMLStreamException {
        if (period == null) return;
        out.group("cac:InvoicePeriod", it -> {
            it.leaf("cbc:StartDate", text(period.from()));
            it.leaf("cbc:EndDate", text(period.until()));
        });
    }

    private static void identifier(XmlOut out, String name, Party.@Nullable Identifier id) throws XMLStreamException {
        if (id != null) out.leaf(name, id.value(), "schemeID", id.scheme());
    }

    private static void amount(XmlOut out, String name, Money amount) throws XMLStreamException {
        out.leaf(
                name,
                amount.toDecimal().toPlainString(),
                "currencyID",
                amount.currency().getCurrencyCode());
    }

    private static void amountUnlessZero(XmlOut out, String name, Money amount) throws XMLStreamException {
        if (!amount.isZero()) amount(out, name, amount);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
