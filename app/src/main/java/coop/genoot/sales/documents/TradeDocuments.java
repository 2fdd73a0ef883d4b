package coop.genoot.sales.documents;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.einvoicing.Party;
import coop.genoot.einvoicing.TradeDocument;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import coop.genoot.einvoicing.TradeDocument.Note;
import coop.genoot.einvoicing.TradeLine;
import coop.genoot.einvoicing.Vat;
import coop.genoot.einvoicing.VatBreakdown;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.VatCategory;
import coop.genoot.sales.VatTreatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says an invoice in the words of EN 16931. Texts and headings between the lines stay on the readable document only.
 */
final class TradeDocuments {
    private static final int LONGEST_NAME = 100;
    private static final String SIRET = "0009";

    private TradeDocuments() {}

    static TradeDocument of(InvoiceContent content) {
        var parties = content.parties();
        var vat = content.totals().vat().stream()
                .map(sum -> new VatBreakdown(vat(content, sum.vat()), sum.base(), sum.amount()))
                .toList();
        var lines = lines(content);
        var none = Money.noEuros();
        return new TradeDocument(
                kind(content.kind()),
                profile(content),
                content.number(),
                content.issuedOn(),
                content.dueOn(),
                Money.EUR,
                notes(content),
                references(content),
                seller(content),
                buyer(content),
                delivery(content),
                null,
                payment(content),
                null,
                List.of(),
                vat,
                coop.genoot.einvoicing.Totals.of(lines, List.of(), vat, none, none),
                lines,
                List.of());
    }

    private static TradeDocument.Kind kind(InvoiceKind kind) {
        return switch (kind) {
            case DEPOSIT -> TradeDocument.Kind.PREPAYMENT;
            case CREDIT_NOTE, INTERNAL_CREDIT -> TradeDocument.Kind.CREDIT_NOTE;
            case INVOICE, INTERMEDIATE, FINAL, INTERNAL -> TradeDocument.Kind.INVOICE;
        };
    }

    private static TradeDocument.Profile profile(InvoiceContent content) {
        var buyer = content.parties().buyer();
        var seller = content.parties().seller();
        return TradeDocument.profileBetween(seller.home(), buyer.home(), buyer.business(), content.frame());
    }

    private static boolean isFrench(InvoiceContent content) {
        var parties = content.parties();
        return parties.buyer().business()
                && parties.seller().home().equals(Country.FRANCE)
                && parties.buyer().home().equals(Country.FRANCE);
    }

    private static List<Note> notes(InvoiceContent content) {
        var notes = new ArrayList<Note>();
        if (isFrench(content)) {
            notes.add(new Note(Note.TREATMENT, "B2B"));
            content.texts().mentions().stream()
                    .filter(mention -> mention.mark() != null)
                    .forEach(mention -> notes.add(new Note(mention.mark(), mention.text())));
        }
        var plain = new ArrayList<String>();
        plain.add(content.texts().title());
        plain.add(content.texts().intro());
        if (content.texts().corrects() != null)
            plain.add(content.texts().corrects().why());
        plain.stream()
                .filter(text -> !text.isBlank())
                .reduce((one, two) -> one + "\n" + two)
                .map(Note::plain)
                .ifPresent(notes::add);
        return notes;
    }

    // Peppol wants the buyer's reference or an order (PEPPOL-EN16931-R003); the Activity's name helps the buyer most.
    private static TradeDocument.References references(InvoiceContent content) {
        var texts = content.texts();
        var front = content.parties().front().name();
        var order = texts.orderNumber().isEmpty() ? null : texts.orderNumber();
        var buyer = !texts.buyerReference().isEmpty() ? texts.buyerReference() : order == null ? front : null;
        var corrects = texts.corrects();
        var preceding = corrects == null
                ? List.<TradeDocument.Preceding>of()
                : List.of(new TradeDocument.Preceding(corrects.number(), corrects.issuedOn()));
        return new TradeDocument.References(buyer, order, null, preceding);
    }

    private static Party seller(InvoiceContent content) {
        var it = content.parties().seller();
        var front = content.parties().front();
        return new Party(
                it.legalName(),
                front.name(),
                it.home().equals(Country.FRANCE)
                        ? List.of(new Party.Identifier(SIRET, digits(it.number())))
                        : List.of(),
                new Party.Identifier(it.legalScheme(), it.legalId()),
                it.vatNumber(),
                it.legalForm() + (it.register().isBlank() ? "" : ", " + it.register()),
                electronic(content, it.electronicScheme(), it.electronicId()),
                new Party.Address(
                        it.street(), blankIsNone(it.extra()), null, it.postcode(), it.town(), null, it.home()),
                new Party.Contact(front.name(), blankIsNone(it.phone()), blankIsNone(it.email())));
    }

    private static Party buyer(InvoiceContent content) {
        var it = content.parties().buyer();
        var address = new Party.Address(
                blankIsNone(it.street()),
                blankIsNone(it.extra()),
                null,
                blankIsNone(it.postcode()),
                blankIsNone(it.town()),
                null,
                it.home());
        var electronic =
                it.electronicId() == null ? null : electronic(content, it.electronicScheme(), it.electronicId());
        return new Party(
                it.name(),
                null,
                identifiers(it),
                legalId(it),
                it.vatNumber(),
                null,
                electronic,
                address,
                it.email().isBlank() ? null : new Party.Contact(null, null, it.email()));
    }

    // Inside France the reform's own directory is meant whatever the day; over Peppol the lists of that day count.
    private static Party.Identifier electronic(InvoiceContent content, @Nullable String scheme, String id) {
        var address = new Party.Identifier(scheme, id);
        return isFrench(content) ? address : address.onTheNetworkOf(content.issuedOn());
    }

    private static List<Party.Identifier> identifiers(Buyer it) {
        boolean hasSiret = it.register() != null
                && it.home().equals(Country.FRANCE)
                && it.register().length() == 14;
        return hasSiret ? List.of(new Party.Identifier(SIRET, it.register())) : List.of();
    }

    private static Party.@Nullable Identifier legalId(Buyer it) {
        if (it.register() == null) return null;
        return switch (it.country()) {
            case "BE" -> Party.Identifier.belgianEnterprise(it.register());
            case "FR" -> Party.Identifier.siren(it.register().substring(0, 9));
            default -> new Party.Identifier(null, it.register());
        };
    }

    private static TradeDocument.@Nullable Delivery delivery(InvoiceContent content) {
        boolean goodsLeave =
                content.totals().vat().stream().anyMatch(sum -> sum.vat().category() == VatCategory.K);
        if (!goodsLeave && content.deliveredOn() == null) return null;
        var on = content.deliveredOn() == null ? content.issuedOn() : content.deliveredOn();
        return new TradeDocument.Delivery(
                on, goodsLeave ? buyer(content).address() : null);
    }

    private static TradeDocument.@Nullable Payment payment(InvoiceContent content) {
        if (content.kind().isCredit()) return null;
        var seller = content.parties().seller();
        var reference = content.reference();
        return new TradeDocument.Payment(
                TradeDocument.Payment.SEPA_TRANSFER,
                reference == null ? null : reference.value(),
                List.of(new TradeDocument.Account(seller.iban(), seller.bic(), seller.legalName())));
    }

    private static List<TradeLine> lines(InvoiceContent content) {
        var lines = new ArrayList<TradeLine>();
        for (var line : content.lines())
            if (line.isItem()) lines.add(line(String.valueOf(lines.size() + 1), line, vat(content, line.vat())));
        return lines;
    }

    private static TradeLine line(String id, DocumentLine line, Vat vat) {
        var first = line.description().lines().findFirst().orElse("");
        boolean more = first.length() > LONGEST_NAME || !first.equals(line.description());
        return new TradeLine(
                id,
                null,
                first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) : first,
                more ? line.description() : null,
                line.quantity(),
                line.unit().code(),
                line.price(),
                BigDecimal.ONE,
                adjustments(line),
                line.net(),
                vat,
                null);
    }

    /**
     * What is taken off a line that gives back is a surcharge: amounts of adjustments are positive in the standard.
     */
    private static List<Adjustment> adjustments(DocumentLine line) {
        var reduction = line.reduction();
        if (reduction.isZero()) return List.of();
        var percent = line.discount().percent().toPlainString() + " %";
        return List.of(new Adjustment(reduction.isNegative(), reduction.absolute(), percent, null));
    }

    private static Vat vat(InvoiceContent content, VatTreatment vat) {
        var category = category(vat.category());
        if (!vat.category().needsReason()) return new Vat(category, vat.rate(), null, null);
        return content.texts().reasons().stream()
                .filter(reason -> reason.vat().equals(vat.code()))
                .findFirst()
                .map(reason -> Vat.without(category, reason.vatex(), blankIsNone(reason.text())))
                .orElseGet(() -> Vat.without(category, null, null));
    }

    private static Vat.Category category(VatCategory category) {
        return switch (category) {
            case S -> Vat.Category.STANDARD;
            case AE -> Vat.Category.REVERSE_CHARGE;
            case E -> Vat.Category.EXEMPT;
            case Z -> Vat.Category.ZERO_RATED;
            case K -> Vat.Category.INTRA_COMMUNITY;
            case G -> Vat.Category.EXPORT;
            case O -> Vat.Category.OUTSIDE_SCOPE;
        };
    }

    private static @Nullable String blankIsNone(String text) {
        return text.isBlank() ? null : text;
    }

    private static String digits(String formatted) {
        return formatted.replaceAll("[^0-9]", "");
    }
}
