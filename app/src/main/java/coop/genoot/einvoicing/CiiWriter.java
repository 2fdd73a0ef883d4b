package coop.genoot.einvoicing;

import coop.genoot.common.Money;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import coop.genoot.einvoicing.TradeDocument.Attachment;
import coop.genoot.einvoicing.TradeDocument.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes UN/CEFACT Cross Industry Invoice (D16B), the XML inside a Factur-X of profile EN 16931. */
final class CiiWriter {
    private static final String UNCEFACT = "urn:un:unece:uncefact:data:standard:";
    private static final Map<String, String> NAMESPACES = Map.of(
            "rsm", UNCEFACT + "CrossIndustryInvoice:100",
            "ram", UNCEFACT + "ReusableAggregateBusinessInformationEntity:100",
            "udt", UNCEFACT + "UnqualifiedDataType:100",
            "qdt", UNCEFACT + "QualifiedDataType:100");

    private final TradeDocument document;

    private CiiWriter(TradeDocument document) {
        this.document = document;
    }

    static byte[] write(TradeDocument document) {
        return XmlOut.document("rsm:CrossIndustryInvoice", NAMESPACES, new CiiWriter(document)::content);
    }

    private void content(XmlOut out) throws XMLStreamException {
        out.group("rsm:ExchangedDocumentContext", it -> {
            it.group(
                    "ram:BusinessProcessSpecifiedDocumentContextParameter",
                    process -> process.leaf("ram:ID", document.profile().process()));
            it.group(
                    "ram:GuidelineSpecifiedDocumentContextParameter",
                    guideline -> guideline.leaf("ram:ID", document.profile().specification()));
        });
        out.group("rsm:ExchangedDocument", this::head);
        out.group("rsm:SupplyChainTradeTransaction", it -> {
            for (var line : document.lines())
                it.group("ram:IncludedSupplyChainTradeLineItem", item -> new CiiLine(line).write(item));
            it.group("ram:ApplicableHeaderTradeAgreement", this::agreement);
            delivery(it);
            it.group("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
    }

    private void head(XmlOut out) throws XMLStreamException {
        out.leaf("ram:ID", document.number());
        out.leaf("ram:TypeCode", document.kind().code());
        date(out, "ram:IssueDateTime", document.issuedOn());
        for (var note : document.notes())
            out.group("ram:IncludedNote", it -> {
                it.leaf("ram:Content", note.text());
                it.leaf("ram:SubjectCode", note.subject());
            });
    }

    private void agreement(XmlOut out) throws XMLStreamException {
        var references = document.references();
        out.leaf("ram:BuyerReference", references.buyer());
        out.group("ram:SellerTradeParty", it -> party(it, document.seller()));
        out.group("ram:BuyerTradeParty", it -> party(it, document.buyer()));
        out.group("ram:BuyerOrderReferencedDocument", it -> it.leaf("ram:IssuerAssignedID", references.order()));
        out.group("ram:ContractReferencedDocument", it -> it.leaf("ram:IssuerAssignedID", references.contract()));
        for (var attachment : document.attachments())
            out.group("ram:AdditionalReferencedDocument", it -> attachment(it, attachment));
    }

    private static void attachment(XmlOut out, Attachment attachment) throws XMLStreamException {
        out.leaf("ram:IssuerAssignedID", attachment.id());
        out.leaf("ram:TypeCode", "916");
        out.leaf("ram:Name", attachment.description());
        var content = Base64.getEncoder().encodeToString(attachment.content());
        out.leaf(
                "ram:AttachmentBinaryObject",
                content,
                "mimeCode",
                attachment.mediaType(),
                "filename",
                attachment.fileName());
    }

    private static void party(XmlOut out, Party party) throws XMLStreamException {
        for (var id : party.identifiers()) if (id.scheme() == null) out.leaf("ram:ID", id.value());
        for (var id : party.identifiers())
            if (id.scheme() != null) out.leaf("ram:GlobalID", id.value(), "schemeID", id.scheme());
        out.leaf("ram:Name", party.name());
        out.leaf("ram:Description", party.legalForm());
        out.group("ram:SpecifiedLegalOrganization", it -> {
            var legal = party.legalId();
            if (legal != null) it.leaf("ram:ID", legal.value(), "schemeID", legal.scheme());
            it.leaf("ram:TradingBusinessName", party.tradingName());
        });
        contact(out, party);
        out.group("ram:PostalTradeAddress", it -> address(it, party.address()));
        var electronic = party.electronicAddress();
        if (electronic != null)
            out.group(
                    "ram:URIUniversalCommunication",
                    it -> it.leaf("ram:URIID", electronic.value(), "schemeID", electronic.scheme()));
        out.group("ram:SpecifiedTaxRegistration", it -> it.leaf("ram:ID", party.vatNumber(), "schemeID", "VA"));
    }

    private static void contact(XmlOut out, Party party) throws XMLStreamException {
        var contact = party.contact();
        if (contact == null) return;
        out.group("ram:DefinedTradeContact", it -> {
            it.leaf("ram:PersonName", contact.name());
            it.group(
                    "ram:TelephoneUniversalCommunication",
                    phone -> phone.leaf("ram:CompleteNumber", contact.telephone()));
            it.group("ram:EmailURIUniversalCommunication", mail -> mail.leaf("ram:URIID", contact.email()));
        });
    }

    private static void address(XmlOut out, Party.Address address) throws XMLStreamException {
        out.leaf("ram:PostcodeCode", address.postCode());
        out.leaf("ram:LineOne", address.line1());
        out.leaf("ram:LineTwo", address.line2());
        out.leaf("ram:LineThree", address.line3());
        out.leaf("ram:CityName", address.city());
        var country = address.country();
        out.leaf("ram:CountryID", country == null ? null : country.code());
        out.leaf("ram:CountrySubDivisionName", address.subdivision());
    }

    private void delivery(XmlOut out) throws XMLStreamException {
        var delivery = document.delivery();
        if (delivery == null) {
            // The schema asks for this element even when there is nothing to say.
            out.empty("ram:ApplicableHeaderTradeDelivery");
            return;
        }
        out.group("ram:ApplicableHeaderTradeDelivery", it -> {
            var to = delivery.to();
            if (to != null)
                it.group(
                        "ram:ShipToTradeParty",
                        party -> party.group("ram:PostalTradeAddress", address -> address(address, to)));
            it.group(
                    "ram:ActualDeliverySupplyChainEvent",
                    event -> date(event, "ram:OccurrenceDateTime", delivery.on()));
        });
    }

    private void settlement(XmlOut out) throws XMLStreamException {
        var payment = document.payment();
        if (payment != null) out.leaf("ram:PaymentReference", payment.reference());
        out.leaf("ram:InvoiceCurrencyCode", document.currency().getCurrencyCode());
        means(out);
        for (var part : document.vat())
            out.group("ram:ApplicableTradeTax", it -> {
                amount(it, "ram:CalculatedAmount", part.amount());
                it.leaf("ram:TypeCode", "VAT");
                it.leaf("ram:ExemptionReason", part.vat().exemptionReason());
                amount(it, "ram:BasisAmount", part.base());
                it.leaf("ram:CategoryCode", part.vat().category().code());
                it.leaf("ram:ExemptionReasonCode", part.vat().exemptionCode());
                rate(it, part.vat());
            });
        period(out, document.period());
        for (var adjustment : document.adjustments()) adjustment(out, adjustment);
        out.group("ram:SpecifiedTradePaymentTerms", it -> {
            it.leaf("ram:Description", document.paymentTerms());
            date(it, "ram:DueDateDateTime", document.dueOn());
        });
        out.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::totals);
        for (var earlier : document.references().preceding())
            out.group("ram:InvoiceReferencedDocument", it -> {
                it.leaf("ram:IssuerAssignedID", earlier.number());
                it.group(
                        "ram:FormattedIssueDateTime",
                        day -> day.leaf("qdt:DateTimeString", basic(earlier.issuedOn()), "format", "102"));
            });
    }

    private void means(XmlOut out) throws XMLStreamException {
        var payment = document.payment();
        if (payment == null) return;
        if (payment.accounts().isEmpty())
            out.group("ram:SpecifiedTradeSettlementPaymentMeans", it -> it.leaf("ram:TypeCode", payment.means()));
        for (var account : payment.accounts())
            out.group("ram:SpecifiedTradeSettlementPaymentMeans", it -> {
                it.leaf("ram:TypeCode", payment.means());
                it.group("ram:PayeePartyCreditorFinancialAccount", group -> {
                    group.leaf("ram:IBANID", account.iban());
                    group.leaf("ram:AccountName", account.holder());
                });
                it.group(
                        "ram:PayeeSpecifiedCreditorFinancialInstitution",
                        group -> group.leaf("ram:BICID", account.bic()));
            });
    }

    private void totals(XmlOut out) throws XMLStreamException {
        var totals = document.totals();
        amount(out, "ram:LineTotalAmount", totals.lines());
        if (!totals.charges().isZero()) amount(out, "ram:ChargeTotalAmount", totals.charges());
        if (!totals.allowances().isZero()) amount(out, "ram:AllowanceTotalAmount", totals.allowances());
        amount(out, "ram:TaxBasisTotalAmount", totals.withoutVat());
        var currency = document.currency().getCurrencyCode();
        out.leaf("ram:TaxTotalAmount", totals.vat().toDecimal().toPlainString(), "currencyID", currency);
        if (!totals.rounding().isZero()) amount(out, "ram:RoundingAmount", totals.rounding());
        amount(out, "ram:GrandTotalAmount", totals.withVat());
        if (!totals.prepaid().isZero()) amount(out, "ram:TotalPrepaidAmount", totals.prepaid());
        amount(out, "ram:DuePayableAmount", totals.payable());
    }

    /** A discount or surcharge, of the document with its VAT or of a line without. */
    static void adjustment(XmlOut out, Adjustment adjustment) throws XMLStreamException {
        out.group("ram:SpecifiedTradeAllowanceCharge", it -> {
            it.group("ram:ChargeIndicator", sign -> sign.leaf("udt:Indicator", Boolean.toString(adjustment.charge())));
            amount(it, "ram:ActualAmount", adjustment.amount());
            it.leaf("ram:Reason", adjustment.reason());
            var vat = adjustment.vat();
            if (vat != null) it.group("ram:CategoryTradeTax", tax -> tax(tax, vat));
        });
    }

    static void tax(XmlOut out, Vat vat) throws XMLStreamException {
        out.leaf("ram:TypeCode", "VAT");
        out.leaf("ram:CategoryCode", vat.category().code());
        rate(out, vat);
    }

    static void period(XmlOut out, @Nullable Days period) throws XMLStreamException {
        if (period == null) return;
        out.group("ram:BillingSpecifiedPeriod", it -> {
            date(it, "ram:StartDateTime", period.from());
            date(it, "ram:EndDateTime", period.until());
        });
    }

    static void amount(XmlOut out, String name, Money amount) throws XMLStreamException {
        out.leaf(name, amount.toDecimal().toPlainString());
    }

    private static void rate(XmlOut out, Vat vat) throws XMLStreamException {
        if (vat.category() != Vat.Category.OUTSIDE_SCOPE)
            out.leaf("ram:RateApplicablePercent", vat.rate().percent().toPlainString());
    }

    private static void date(XmlOut out, String name, @Nullable LocalDate date) throws XMLStreamException {
        out.group(name, it -> it.leaf("udt:DateTimeString", basic(date), "format", "102"));
    }

    private static @Nullable String basic(@Nullable LocalDate date) {
        return date == null ? null : date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** One line, in the four parts the syntax cuts it into. */
    private record CiiLine(TradeLine line) {
        void write(XmlOut out) throws XMLStreamException {
            out.group("ram:AssociatedDocumentLineDocument", it -> {
                it.leaf("ram:LineID", line.id());
                it.group("ram:IncludedNote", note -> note.leaf("ram:Content", line.note()));
            });
            out.group("ram:SpecifiedTradeProduct", it -> {
                it.leaf("ram:Name", line.name());
                it.leaf("ram:Description", line.description());
            });
            out.group(
                    "ram:SpecifiedLineTradeAgreement",
                    it -> it.group("ram:NetPriceProductTradePrice", price -> {
                        price.leaf("ram:ChargeAmount", line.price().toPlainString());
                        if (line.baseQuantity().compareTo(BigDecimal.ONE) != 0)
                            price.leaf(
                                    "ram:BasisQuantity", line.baseQuantity().toPlainString(), "unitCode", line.unit());
                    }));
            out.group(
                    "ram:SpecifiedLineTradeDelivery",
                    it -> it.leaf("ram:BilledQuantity", line.quantity().toPlainString(), "unitCode", line.unit()));
            out.group("ram:SpecifiedLineTradeSettlement", it -> {
                it.group("ram:ApplicableTradeTax", tax -> tax(tax, line.vat()));
                period(it, line.period());
                for (var adjustment : line.adjustments()) adjustment(it, adjustment);
                it.group(
                        "ram:SpecifiedTradeSettlementLineMonetarySummation",
                        sum -> amount(sum, "ram:LineTotalAmount", line.net()));
            });
        }
    }
}
