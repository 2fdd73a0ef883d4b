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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a UBL 2.1 invoice or credit note. */
final class UblReader {
    private static final Pattern CODED_NOTE = Pattern.compile("#([A-Z]{2,3})#(.*)", Pattern.DOTALL);

    private final XmlNode root;
    private final boolean credit;
    private final Fields fields;

    private UblReader(XmlNode root) {
        this.root = root;
        this.credit = root.name().equals("CreditNote");
        this.fields = Fields.in(root.needed("DocumentCurrencyCode"));
    }

    static boolean reads(XmlNode root) {
        return root.namespace().equals("urn:oasis:names:specification:ubl:schema:xsd:" + root.name() + "-2")
                && (root.name().equals("Invoice") || root.name().equals("CreditNote"));
    }

    static TradeDocument read(XmlNode root) {
        return new UblReader(root).document();
    }

    private TradeDocument document() {
        var vat = root.all("TaxTotal/TaxSubtotal").map(this::breakdown).toList();
        return new TradeDocument(
                new Kind(root.needed(credit ? "CreditNoteTypeCode" : "InvoiceTypeCode")),
                new Profile(Objects.requireNonNullElse(root.value("CustomizationID"), ""), root.value("ProfileID")),
                root.needed("ID"),
                Objects.requireNonNull(date(root.needed("IssueDate"))),
                date(root.value(credit ? "PaymentMeans/PaymentDueDate" : "DueDate")),
                fields.currency(),
                root.all("Note").map(it -> note(it.text())).toList(),
                references(),
                party("AccountingSupplierParty/Party"),
                party("AccountingCustomerParty/Party"),
                delivery(),
                period(root),
                payment(),
                root.value("PaymentTerms/Note"),
                root.all("AllowanceCharge").map(it -> adjustment(it, vat)).toList(),
                vat,
                totals(),
                root.all(credit ? "CreditNoteLine" : "InvoiceLine")
                        .map(it -> line(it, vat))
                        .toList(),
                root.all("AdditionalDocumentReference")
                        .flatMap(it -> attachment(it).stream())
                        .toList());
    }

    private static Note note(String text) {
        var coded = CODED_NOTE.matcher(text);
        return coded.matches() ? new Note(coded.group(1), coded.group(2)) : Note.plain(text);
    }

    private References references() {
        return new References(
                root.value("BuyerReference"),
                root.value("OrderReference/ID"),
                root.value("ContractDocumentReference/ID"),
                root.all("BillingReference/InvoiceDocumentReference")
                        .map(it -> new Preceding(it.needed("ID"), date(it.value("IssueDate"))))
                        .toList());
    }

    private Party party(String path) {
        var party = Fields.part(root, path);
        var tradingName = party.value("PartyName/Name");
        var legalName = party.value("PartyLegalEntity/RegistrationName");
        return new Party(
                legalName != null ? legalName : Objects.requireNonNullElse(tradingName, ""),
                tradingName,
                Fields.identifiers(party.all("PartyIdentification/ID")),
                Fields.identifier(party.one("PartyLegalEntity/CompanyID").orElse(null)),
                vatNumber(party),
                party.value("PartyLegalEntity/CompanyLegalForm"),
                Fields.identifier(party.one("EndpointID").orElse(null)),
                party.one("PostalAddress").map(UblReader::address).orElse(Party.Address.UNKNOWN),
                party.one("Contact").map(UblReader::contact).orElse(null));
    }

    private static @Nullable String vatNumber(XmlNode party) {
        return party.all("PartyTaxScheme")
                .filter(it -> "VAT".equals(it.value("TaxScheme/ID")))
                .findFirst()
                .map(it -> it.value("CompanyID"))
                .orElse(null);
    }

    private static Party.Address address(XmlNode node) {
        return new Party.Address(
                node.value("StreetName"),
                node.value("AdditionalStreetName"),
                node.value("AddressLine/Line"),
                node.value("PostalZone"),
                node.value("CityName"),
                node.value("CountrySubentity"),
                Fields.country(node.value("Country/IdentificationCode")));
    }

    private static Party.Contact contact(XmlNode node) {
        return new Party.Contact(node.value("Name"), node.value("Telephone"), node.value("ElectronicMail"));
    }

    private @Nullable Delivery delivery() {
        return root.one("Delivery")
                .map(it -> new Delivery(
                        date(it.value("ActualDeliveryDate")),
                        it.one("DeliveryLocation/Address")
                                .map(UblReader::address)
                                .orElse(null)))
                .filter(it -> it.on() != null || it.to() != null)
                .orElse(null);
    }

    private @Nullable Payment payment() {
        return root.one("PaymentMeans")
                .map(first -> new Payment(
                        Objects.requireNonNullElse(first.value("PaymentMeansCode"), "1"),
                        first.value("PaymentID"),
                        root.all("PaymentMeans/PayeeFinancialAccount")
                                .map(it -> new Account(
                                        it.needed("ID"), it.value("FinancialInstitutionBranch/ID"), it.value("Name")))
                                .toList()))
                .orElse(null);
    }

    private Adjustment adjustment(XmlNode node, List<VatBreakdown> breakdown) {
        return new Adjustment(
                "true".equals(node.value("ChargeIndicator")),
                fields.amount(node, "Amount"),
                node.value("AllowanceChargeReason"),
                node.one("TaxCategory")
                        .map(it -> Fields.withReason(vat(it), breakdown))
                        .orElse(null));
    }

    private VatBreakdown breakdown(XmlNode node) {
        var category = Fields.part(node, "TaxCategory");
        return new VatBreakdown(vat(category), fields.amount(node, "TaxableAmount"), fields.amount(node, "TaxAmount"));
    }

    private static Vat vat(XmlNode node) {
        return new Vat(
                Fields.category(node, "ID"),
                Fields.rate(node, "Percent"),
                node.value("TaxExemptionReasonCode"),
                node.value("TaxExemptionReason"));
    }

    private Totals totals() {
        var sums = Fields.part(root, "LegalMonetaryTotal");
        return new Totals(
                fields.amount(sums, "LineExtensionAmount"),
                fields.amountOrZero(sums, "AllowanceTotalAmount"),
                fields.amountOrZero(sums, "ChargeTotalAmount"),
                fields.amount(sums, "TaxExclusiveAmount"),
                root.all("TaxTotal")
                        .filter(this::inDocumentCurrency)
                        .findFirst()
                        .map(it -> fields.amount(it, "TaxAmount"))
                        .orElseGet(() -> Money.zero(fields.currency())),
                fields.amount(sums, "TaxInclusiveAmount"),
                fields.amountOrZero(sums, "PrepaidAmount"),
                fields.amountOrZero(sums, "PayableRoundingAmount"),
                fields.amount(sums, "PayableAmount"));
    }

    private boolean inDocumentCurrency(XmlNode taxTotal) {
        return taxTotal.one("TaxAmount")
                .map(it -> fields.currency().getCurrencyCode().equals(it.attribute("currencyID")))
                .orElse(false);
    }

    private TradeLine line(XmlNode node, List<VatBreakdown> breakdown) {
        var quantity = credit ? "CreditedQuantity" : "InvoicedQuantity";
        var unit = node.one(quantity).map(it -> it.attribute("unitCode")).orElse(null);
        var category = Fields.part(node, "Item/ClassifiedTaxCategory");
        return new TradeLine(
                node.needed("ID"),
                node.value("Note"),
                Objects.requireNonNullElse(node.value("Item/Name"), ""),
                node.value("Item/Description"),
                Fields.number(node, quantity),
                Objects.requireNonNullElse(unit, "C62"),
                Fields.number(node, "Price/PriceAmount"),
                Fields.numberOrOne(node, "Price/BaseQuantity"),
                node.all("AllowanceCharge").map(it -> adjustment(it, breakdown)).toList(),
                fields.amount(node, "LineExtensionAmount"),
                Fields.withReason(vat(category), breakdown),
                period(node));
    }

    private static @Nullable Days period(XmlNode node) {
        return node.one("InvoicePeriod")
                .map(it -> new Days(date(it.value("StartDate")), date(it.value("EndDate"))))
                .filter(it -> it.from() != null || it.until() != null)
                .orElse(null);
    }

    private static Optional<Attachment> attachment(XmlNode node) {
        return node.one("Attachment/EmbeddedDocumentBinaryObject")
                .map(it -> new Attachment(
                        node.needed("ID"),
                        node.value("DocumentDescription"),
                        Objects.requireNonNullElse(it.attribute("filename"), node.needed("ID")),
                        Objects.requireNonNullElse(it.attribute("mimeCode"), "application/octet-stream"),
                        Fields.bytes(it.text())));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return Fields.date(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
