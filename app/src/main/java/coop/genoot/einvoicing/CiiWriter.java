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
            it.group("ram:BusinessProcessSpecifiedDocumentContextParameter", process ->
                    process.text("ram:ID", document.profile().process()));
            it.group("ram:GuidelineSpecifiedDocumentContextParameter", guideline ->
                    guideline.text("ram:ID", document.profile().specification()));
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
        out.text("ram:ID", document.number());
        out.text("ram:TypeCode", document.kind().code());
        date(out, "ram:IssueDateTime", document.issuedOn());
        for (var note : document.notes())
            out.group("ram:IncludedNote", it -> {
                it.text("ram:Content", note.text());
                it.text("ram:SubjectCode", note.subject());
            });
    }

    private void agreement(XmlOut out) throws XMLStreamException {
        var references = document.references();
        out.text("ram:BuyerReference", references.buyer());
        out.group("ram:SellerTradeParty", it -> party(it, document.seller()));
        out.group("ram:BuyerTradeParty", it -> party(it, document.buyer()));
        out.group("ram:BuyerOrderReferencedDocument", it -> it.text("ram:IssuerAssignedID", references.order()));
        out.group("ram:ContractReferencedDocument", it -> it.text("ram:IssuerAssignedID", references.contract()));
        for (var attachment : document.attachments())
            out.group("ram:AdditionalReferencedDocument", it -> attachment(it, attachment));
    }

    private static void attachment(XmlOut out, Attachment attachment) throws XMLStreamException {
        out.text("ram:IssuerAssignedID", attachment.id());
        out.text("ram:TypeCode", "916");
        out.text("ram:Name", attachment.description());
        var content = Base64.getEncoder().encodeToString(attachment.content());
        out.text(
                "ram:AttachmentBinaryObject",
                content,
                "mimeCode",
                attachment.mediaType(),
                "filename",
                attachment.fileName());
    }

    private static void party(XmlOut out, Party party) throws XMLStreamException {
        for (var id : party.identifiers()) if (id.scheme() == null) out.text("ram:ID", id.value());
        for (var id : party.identifiers())
            if (id.scheme() != null) out.text("ram:GlobalID", id.value(), "schemeID", id.scheme());
        out.text("ram:Name", party.name());
        out.text("ram:Description", party.legalForm());
        out.group("ram:SpecifiedLegalOrganization", it -> {
            var legal = party.legalId();
            if (legal != null) it.text("ram:ID", legal.value(), "schemeID", legal.scheme());
            it.text("ram:TradingBusinessName", party.tradingName());
        });
        contact(out, party);
        out.group("ram:PostalTradeAddress", it -> address(it, party.address()));
        var electronic = party.electronicAddress();
        if (electronic != null)
            out.group("ram:URIUniversalCommunication", it ->
                    it.text("ram:URIID", electronic.value(), "schemeID", electronic.scheme()));
        out.group("ram:SpecifiedTaxRegistration", it -> it.text("ram:ID", party.vatNumber(), "schemeID", "VA"));
    }

    private static void contact(XmlOut out, Party party) throws XMLStreamException {
        var contact = party.contact();
        if (contact == null) return;
        out.group("ram:DefinedTradeContact", it -> {
            it.text("ram:PersonName", contact.name());
            it.group("ram:TelephoneUniversalCommunication", phone ->
                    phone.text("ram:CompleteNumber", contact.telephone()));
            it.group("ram:EmailURIUniversalCommunication", mail -> mail.text("ram:URIID", contact.email()));
        });
    }

    private static void address(XmlOut out, Party.Address address) throws XMLStreamException {
        out.text("ram:PostcodeCode", address.postCode());
        out.text("ram:LineOne", address.line1());
        out.text("ram:LineTwo", address.line2());
        out.text("ram:LineThree", address.line3());
        out.text("ram:CityName", address.city());
        var country = address.country();
        out.text("ram:CountryID", country == null ? null : country.code());
        out.text("ram:CountrySubDivisionName", address.subdivision());
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
                it.group("ram:ShipToTradeParty", party ->
                        party.group("ram:PostalTradeAddress", address -> address(address, to)));
            it.group("ram:ActualDeliverySupplyChainEvent", event ->
                    date(event, "ram:OccurrenceDateTime", delivery.on()));
        });
    }

    private void settlement(XmlOut out) throws XMLStreamException {
        var payment = document.payment();
        if (payment != null) out.text("ram:PaymentReference", payment.reference());
        out.text("ram:InvoiceCurrencyCode", document.currency().getCurrencyCode());
        means(out);
        for (var part : document.vat())
            out.group("ram:ApplicableTradeTax", it -> {
                amount(it, "ram:CalculatedAmount", part.amount());
                it.text("ram:TypeCode", "VAT");
                it.text("ram:ExemptionReason", part.vat().exemptionReason());
                amount(it, "ram:BasisAmount", part.base());
                it.text("ram:CategoryCode", part.vat().category().code());
                it.text("ram:ExemptionReasonCode", part.vat().exemptionCode());
                rate(it, part.vat());
            });
        period(out, document.period());
        for (var adjustment : document.adjustments()) adjustment(out, adjustment);
        out.group("ram:SpecifiedTradePaymentTerms", it -> {
            it.text("ram:Description", document.paymentTerms());
            date(it, "ram:DueDateDateTime", document.dueOn());
        });
        out.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::totals);
        for (var earlier : document.references().preceding())
            out.group("ram:InvoiceReferencedDocument", it -> {
                it.text("ram:IssuerAssignedID", earlier.number());
                it.group("ram:FormattedIssueDateTime", day ->
                        day.text("qdt:DateTimeString", basic(earlier.issuedOn()), "format", "102"));
            });
    }

    private void means(XmlOut out) throws XMLStreamException {
        var payment = document.payment();
        if (payment == null) return;
        if (payment.accounts().isEmpty())
            out.group("ram:SpecifiedTradeSettlementPaymentMeans", it -> it.text("ram:TypeCode", payment.means()));
        for (var account : payment.accounts())
            out.group("ram:SpecifiedTradeSettlementPaymentMeans", it -> {
                it.text("ram:TypeCode", payment.means());
                it.group("ram:PayeePartyCreditorFinancialAccount", group -> {
                    group.text("ram:IBANID", account.iban());
                    group.text("ram:AccountName", account.holder());
                });
                it.group("ram:PayeeSpecifiedCreditorFinancialInstitution", group ->
                        group.text("ram:BICID", account.bic()));
            });
    }

    private void totals(XmlOut out) throws XMLStreamException {
        var totals = document.totals();
        amount(out, "ram:LineTotalAmount", totals.lines());
        if (!totals.charges().isZero()) amount(out, "ram:ChargeTotalAmount", totals.charges());
        if (!totals.allowances().isZero()) amount(out, "ram:AllowanceTotalAmount", totals.allowances());
        amount(out, "ram:TaxBasisTotalAmount", totals.withoutVat());
        var currency = document.currency().getCurrencyCode();
        out.text("ram:TaxTotalAmount", totals.vat().toDecimal().toPlainString(), "currencyID", currency);
        if (!totals.rounding().isZero()) amount(out, "ram:RoundingAmount", totals.rounding());
        amount(out, "ram:GrandTotalAmount", totals.withVat());
        if (!totals.prepaid().isZero()) amount(out, "ram:TotalPrepaidAmount", totals.prepaid());
        amount(out, "ram:DuePayableAmount", totals.payable());
    }

    /** A discount or surcharge, of the document with its VAT or of a line without. */
    static void adjustment(XmlOut out, Adjustment adjustment) throws XMLStreamException {
        out.group("ram:SpecifiedTradeAllowanceCharge", it -> {
            it.group("ram:ChargeIndicator", sign -> sign.text("udt:Indicator", Boolean.toString(adjustment.charge())));
            amount(it, "ram:ActualAmount", adjustment.amount());
            it.text("ram:Reason", adjustment.reason());
            var vat = adjustment.vat();
            if (vat != null) it.group("ram:CategoryTradeTax", tax -> tax(tax, vat));
        });
    }

    static void tax(XmlOut out, Vat vat) throws XMLStreamException {
        out.text("ram:TypeCode", "VAT");
        out.text("ram:CategoryCode", vat.category().code());
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
        out.text(name, amount.toDecimal().toPlainString());
    }

    private static void rate(XmlOut out, Vat vat) throws XMLStreamException {
        if (vat.category() != Vat.Category.OUTSIDE_SCOPE)
            out.text("ram:RateApplicablePercent", vat.rate().percent().toPlainString());
    }

    private static void date(XmlOut out, String name, @Nullable LocalDate date) throws XMLStreamException {
        out.group(name, it -> it.text("udt:DateTimeString", basic(date), "format", "102"));
    }

    private static @Nullable String basic(@Nullable LocalDate date) {
        return date == null ? null : date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** One line, in the four parts the syntax cuts it into. */
    private record CiiLine(TradeLine line) {
        void write(XmlOut out) throws XMLStreamException {
            out.group("ram:AssociatedDocumentLineDocument", it -> {
                it.text("ram:LineID", line.id());
                it.group("ram:IncludedNote", note -> note.text("ram:Content", line.note()));
            });
            out.group("ram:SpecifiedTradeProduct", it -> {
                it.text("ram:Name", line.name());
                it.text("ram:Description", line.description());
            });
            out.group("ram:SpecifiedLineTradeAgreement", it -> it.group("ram:NetPriceProductTradePrice", price -> {
                price.text("ram:ChargeAmount", line.price().toPlainString());
                if (line.baseQuantity().compareTo(BigDecimal.ONE) != 0)
                    price.text("ram:BasisQuantity", line.baseQuantity().toPlainString(), "unitCode", line.unit());
            }));
            out.group("ram:SpecifiedLineTradeDelivery", it ->
                    it.text("ram:BilledQuantity", line.quantity().toPlainString(), "unitCode", line.unit()));
            out.group("ram:SpecifiedLineTradeSettlement", it -> {
                it.group("ram:ApplicableTradeTax", tax -> tax(tax, line.vat()));
                period(it, line.period());
                for (var adjustment : line.adjustments()) adjustment(it, adjustment);
                it.group("ram:SpecifiedTradeSettlementLineMonetarySummation", sum ->
                        amount(sum, "ram:LineTotalAmount", line.net()));
            });
        }
    }
}
