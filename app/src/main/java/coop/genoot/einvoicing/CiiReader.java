package coop.genoot.einvoicing;

import coop.genoot.common.Money;
import coop.genoot.einvoicing.TradeDocument.Account;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import coop.genoot.einvoicing.TradeDocument.Attachment;
import coop.genoot.einvoicing.TradeDocument.Days;
import coop.genoot.einvoicing.TradeDocument.Delivery;
import coop.genoot.einvoicing.TradeDocument.Kind;
import coop.genoot.einvoicing.TradeDocument.Note;
import coop.genoot.einvoicing.TradeDocument.Payment;
import coop.genoot.einvoicing.TradeDocument.Preceding;
import coop.genoot.einvoicing.TradeDocument.Profile;
import coop.genoot.einvoicing.TradeDocument.References;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a UN/CEFACT Cross Industry Invoice (D16B), alone or out of a Factur-X. */
final class CiiReader {
    private static final String ROOT = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";

    private final XmlNode head;
    private final XmlNode context;
    private final XmlNode transaction;
    private final XmlNode agreement;
    private final XmlNode settlement;
    private final Fields fields;

    private CiiReader(XmlNode root) {
        head = Fields.part(root, "ExchangedDocument");
        context = Fields.part(root, "ExchangedDocumentContext");
        transaction = Fields.part(root, "SupplyChainTradeTransaction");
        agreement = Fields.part(transaction, "ApplicableHeaderTradeAgreement");
        settlement = Fields.part(transaction, "ApplicableHeaderTradeSettlement");
        fields = Fields.in(settlement.needed("InvoiceCurrencyCode"));
    }

    static boolean reads(XmlNode root) {
        return root.namespace().equals(ROOT) && root.name().equals("CrossIndustryInvoice");
    }

    static TradeDocument read(XmlNode root) {
        return new CiiReader(root).document();
    }

    private TradeDocument document() {
        var vat = settlement.all("ApplicableTradeTax").map(this::breakdown).toList();
        var guideline = context.value("GuidelineSpecifiedDocumentContextParameter/ID");
        return new TradeDocument(
                new Kind(head.needed("TypeCode")),
                new Profile(
                        Objects.requireNonNullElse(guideline, ""),
                        context.value("BusinessProcessSpecifiedDocumentContextParameter/ID")),
                head.needed("ID"),
                Objects.requireNonNull(date(head.needed("IssueDateTime/DateTimeString"))),
                date(settlement.value("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")),
                fields.currency(),
                head.all("IncludedNote")
                        .map(it ->
                                new Note(it.value("SubjectCode"), Objects.requireNonNullElse(it.value("Content"), "")))
                        .toList(),
                references(),
                party(Fields.part(agreement, "SellerTradeParty")),
                party(Fields.part(agreement, "BuyerTradeParty")),
                delivery(),
                period(settlement),
                payment(),
                settlement.value("SpecifiedTradePaymentTerms/Description"),
                settlement
                        .all("SpecifiedTradeAllowanceCharge")
                        .map(it -> adjustment(it, vat))
                        .toList(),
                vat,
                totals(),
                transaction
                        .all("IncludedSupplyChainTradeLineItem")
                        .map(it -> line(it, vat))
                        .toList(),
                agreement
                        .all("AdditionalReferencedDocument")
                        .flatMap(it -> attachment(it).stream())
                        .toList());
    }

    private References references() {
        return new References(
                agreement.value("BuyerReference"),
                agreement.value("BuyerOrderReferencedDocument/IssuerAssignedID"),
                agreement.value("ContractReferencedDocument/IssuerAssignedID"),
                settlement
                        .all("InvoiceReferencedDocument")
                        .map(it -> new Preceding(
                                it.needed("IssuerAssignedID"), date(it.value("FormattedIssueDateTime/DateTimeString"))))
                        .toList());
    }

    private static Party party(XmlNode party) {
        return new Party(
                Objects.requireNonNullElse(party.value("Name"), ""),
                party.value("SpecifiedLegalOrganization/TradingBusinessName"),
                Fields.identifiers(Stream.concat(party.all("ID"), party.all("GlobalID"))),
                Fields.identifier(party.one("SpecifiedLegalOrganization/ID").orElse(null)),
                party.all("SpecifiedTaxRegistration/ID")
                        .filter(it -> "VA".equals(it.attribute("schemeID")))
                        .findFirst()
                        .map(XmlNode::text)
                        .orElse(null),
                party.value("Description"),
                Fields.identifier(party.one("URIUniversalCommunication/URIID").orElse(null)),
                party.one("PostalTradeAddress").map(CiiReader::address).orElse(Party.Address.UNKNOWN),
                party.one("DefinedTradeContact").map(CiiReader::contact).orElse(null));
    }

    private static Party.Address address(XmlNode node) {
        return new Party.Address(
                node.value("LineOne"),
                node.value("LineTwo"),
                node.value("LineThree"),
                node.value("PostcodeCode"),
                node.value("CityName"),
                node.value("CountrySubDivisionName"),
                Fields.country(node.value("CountryID")));
    }

    private static Party.Contact contact(XmlNode node) {
        var person = node.value("PersonName");
        return new Party.Contact(
                person != null ? person : node.value("DepartmentName"),
                node.value("TelephoneUniversalCommunication/CompleteNumber"),
                node.value("EmailURIUniversalCommunication/URIID"));
    }

    private @Nullable Delivery delivery() {
        return transaction
                .one("ApplicableHeaderTradeDelivery")
                .map(it -> new Delivery(
                        date(it.value("ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString")),
                        it.one("ShipToTradeParty/PostalTradeAddress")
                                .map(CiiReader::address)
                                .orElse(null)))
                .filter(it -> it.on() != null || it.to() != null)
                .orElse(null);
    }

    private @Nullable Payment payment() {
        var reference = settlement.value("PaymentReference");
        var means = settlement.value("SpecifiedTradeSettlementPaymentMeans/TypeCode");
        if (means == null) return null;
        return new Payment(
                means,
                reference,
                settlement
                        .all("SpecifiedTradeSettlementPaymentMeans")
                        .flatMap(it -> account(it).stream())
                        .toList());
    }

    private static Optional<Account> account(XmlNode means) {
        var account = means.one("PayeePartyCreditorFinancialAccount");
        var iban = account.map(it -> it.value("IBANID")).or(() -> account.map(it -> it.value("ProprietaryID")));
        return iban.map(it -> new Account(
                it,
                means.value("PayeeSpecifiedCreditorFinancialInstitution/BICID"),
                means.value("PayeePartyCreditorFinancialAccount/AccountName")));
    }

    private Adjustment adjustment(XmlNode node, List<VatBreakdown> breakdown) {
        return new Adjustment(
                "true".equals(node.value("ChargeIndicator/Indicator")),
                fields.amount(node, "ActualAmount"),
                node.value("Reason"),
                node.one("CategoryTradeTax")
                        .map(it -> Fields.withReason(vat(it), breakdown))
                        .orElse(null));
    }

    private VatBreakdown breakdown(XmlNode node) {
        return new VatBreakdown(vat(node), fields.amount(node, "BasisAmount"), fields.amount(node, "CalculatedAmount"));
    }

    private static Vat vat(XmlNode node) {
        return new Vat(
                Fields.category(node, "CategoryCode"),
                Fields.rate(node, "RateApplicablePercent"),
                node.value("ExemptionReasonCode"),
                node.value("ExemptionReason"));
    }

    private Totals totals() {
        var sums = Fields.part(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation");
        var vat = sums.all("TaxTotalAmount")
                .filter(it -> fields.currency().getCurrencyCode().equals(it.attribute("currencyID")))
                .findFirst();
        return new Totals(
                fields.amount(sums, "LineTotalAmount"),
                fields.amountOrZero(sums, "AllowanceTotalAmount"),
                fields.amountOrZero(sums, "ChargeTotalAmount"),
                fields.amount(sums, "TaxBasisTotalAmount"),
                vat.isPresent() ? fields.amount("TaxTotalAmount", vat.get().text()) : Money.zero(fields.currency()),
                fields.amount(sums, "GrandTotalAmount"),
                fields.amountOrZero(sums, "TotalPrepaidAmount"),
                fields.amountOrZero(sums, "RoundingAmount"),
                fields.amount(sums, "DuePayableAmount"));
    }

    private TradeLine line(XmlNode node, List<VatBreakdown> breakdown) {
        var lineSettlement = Fields.part(node, "SpecifiedLineTradeSettlement");
        var price = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/";
        var quantity = "SpecifiedLineTradeDelivery/BilledQuantity";
        var unit = node.one(quantity).map(it -> it.attribute("unitCode")).orElse(null);
        return new TradeLine(
                node.needed("AssociatedDocumentLineDocument/LineID"),
                node.value("AssociatedDocumentLineDocument/IncludedNote/Content"),
                Objects.requireNonNullElse(node.value("SpecifiedTradeProduct/Name"), ""),
                node.value("SpecifiedTradeProduct/Description"),
                Fields.number(node, quantity),
                Objects.requireNonNullElse(unit, "C62"),
                Fields.number(node, price + "ChargeAmount"),
                Fields.numberOrOne(node, price + "BasisQuantity"),
                lineSettlement
                        .all("SpecifiedTradeAllowanceCharge")
                        .map(it -> adjustment(it, breakdown))
                        .toList(),
                fields.amount(lineSettlement, "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
                Fields.withReason(vat(Fields.part(lineSettlement, "ApplicableTradeTax")), breakdown),
                period(lineSettlement));
    }

    private static @Nullable Days period(XmlNode node) {
        return node.one("BillingSpecifiedPeriod")
                .map(it -> new Days(
                        date(it.value("StartDateTime/DateTimeString")), date(it.value("EndDateTime/DateTimeString"))))
                .orElse(null);
    }

    private static Optional<Attachment> attachment(XmlNode node) {
        return node.one("AttachmentBinaryObject")
                .map(it -> new Attachment(
                        node.needed("IssuerAssignedID"),
                        node.value("Name"),
                        Objects.requireNonNullElse(it.attribute("filename"), node.needed("IssuerAssignedID")),
                        Objects.requireNonNullElse(it.attribute("mimeCode"), "application/octet-stream"),
                        Fields.bytes(it.text())));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return Fields.date(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
