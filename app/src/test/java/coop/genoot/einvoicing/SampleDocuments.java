package coop.genoot.einvoicing;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.einvoicing.Party.Address;
import coop.genoot.einvoicing.Party.Contact;
import coop.genoot.einvoicing.Party.Identifier;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Believable documents of a Belgian and a French cooperative. */
final class SampleDocuments {
    static final Vat BELGIAN_VAT = Vat.standard(Rate.percent("21"));
    static final Vat FRENCH_VAT = Vat.standard(Rate.percent("20"));
    private static final byte[] PLAN = "dag;uren".getBytes(StandardCharsets.UTF_8);
    static final Money NOTHING = Money.noEuros();

    static final Party GENOOT = new Party(
            "Genoot cv",
            null,
            List.of(),
            Identifier.belgianEnterprise("0202239951"),
            "BE0202239951",
            "Coöperatieve vennootschap",
            Identifier.belgianEnterprise("0202239951"),
            Address.of("Kuipersstraat 3", "9000", "Gent", Country.BELGIUM),
            new Contact("Lotte Maes", "+32 9 123 45 67", "lotte@genoot.example"));
    static final Party BREWERY = new Party(
            "Brouwerij De Hopduvel bv",
            "De Hopduvel",
            List.of(),
            Identifier.belgianEnterprise("1000000021"),
            "BE1000000021",
            null,
            Identifier.belgianEnterprise("1000000021"),
            new Address("Rue du Houblon 12", "Boîte 4", "Achterhuis", "1000", "Brussel", null, Country.BELGIUM),
            null);
    static final Party SCOP = new Party(
            "Genoot France SCIC",
            null,
            List.of(Identifier.siret("73282932000074")),
            Identifier.siren("732829320"),
            "FR44732829320",
            "SCIC SA à capital variable",
            Identifier.frenchAddress("732829320"),
            Address.of("8 rue des Ateliers", "59000", "Lille", Country.FRANCE),
            null);
    static final Party THEATRE = new Party(
            "Théâtre du Nord-Ouest",
            null,
            List.of(),
            Identifier.siren("404833048"),
            "FR83404833048",
            null,
            Identifier.frenchAddress("404833048"),
            Address.of("1 place du Théâtre", "75009", "Paris", Country.FRANCE),
            null);

    private SampleDocuments() {}

    static TradeDocument belgianInvoice() {
        var lines = List.of(
                line("1", "Ontwerp van het etiket", "16", "HUR", "62.50", BELGIAN_VAT),
                line("2", "Drukproef", "3", "C62", "33.333", BELGIAN_VAT),
                line("3", "Boek over brouwen", "2", "C62", "19.99", Vat.standard(Rate.percent("6"))));
        var adjustments = List.of(new Adjustment(false, Money.euros("50.00"), "Trouwe klant", BELGIAN_VAT));
        return document(
                Kind.INVOICE, Profile.PEPPOL, "2026-00042", GENOOT, BREWERY, lines, adjustments, List.of(), NOTHING);
    }

    static TradeDocument reverseCharge() {
        var reversed = Vat.without(Vat.Category.REVERSE_CHARGE, "VATEX-EU-AE", "Btw verlegd");
        var lines = List.of(line("1", "Renovatie van de gevel", "1", "C62", "4800", reversed));
        return document(
                Kind.INVOICE, Profile.PEPPOL, "2026-00043", GENOOT, BREWERY, lines, List.of(), List.of(), NOTHING);
    }

    static TradeDocument creditNote() {
        var lines = List.of(line("1", "Drukproef, niet geleverd", "3", "C62", "33.333", BELGIAN_VAT));
        var preceding = List.of(new Preceding("2026-00042", LocalDate.of(2026, 11, 2)));
        return document(
                Kind.CREDIT_NOTE, Profile.PEPPOL, "2026-C0003", GENOOT, BREWERY, lines, List.of(), preceding, NOTHING);
    }

    static TradeDocument deposit() {
        var lines = List.of(line("1", "Voorschot 30 % op offerte 2026-017", "1", "C62", "300", BELGIAN_VAT));
        return document(
                Kind.PREPAYMENT, Profile.PEPPOL, "2026-00044", GENOOT, BREWERY, lines, List.of(), List.of(), NOTHING);
    }

    /** The deposit comes off as a line of its own, so that its VAT is not asked twice. */
    static TradeDocument finalAfterDeposit() {
        var lines = List.of(
                line("1", "Muurschildering", "1", "C62", "1000", BELGIAN_VAT),
                line("2", "Voorschot 2026-00044", "-1", "C62", "300", BELGIAN_VAT));
        var preceding = List.of(new Preceding("2026-00044", LocalDate.of(2026, 10, 5)));
        return document(
                Kind.INVOICE, Profile.PEPPOL, "2026-00045", GENOOT, BREWERY, lines, List.of(), preceding, NOTHING);
    }

    static TradeDocument frenchInvoice() {
        var lines = List.of(
                line("1", "Création lumière", "4", "DAY", "380", FRENCH_VAT),
                line("2", "Location de projecteurs", "2.5", "DAY", "120.10", Vat.standard(Rate.percent("5.5"))));
        return document(
                Kind.INVOICE, Profile.french("S1"), "FA2026-0007", SCOP, THEATRE, lines, List.of(), List.of(), NOTHING);
    }

    static TradeDocument frenchCreditNote() {
        var lines = List.of(line("1", "Création lumière, un jour annulé", "1", "DAY", "380", FRENCH_VAT));
        var preceding = List.of(new Preceding("FA2026-0007", LocalDate.of(2026, 11, 2)));
        return document(
                Kind.CREDIT_NOTE,
                Profile.french("S1"),
                "AV2026-0001",
                SCOP,
                THEATRE,
                lines,
                List.of(),
                preceding,
                NOTHING);
    }

    /** A private person in Belgium: no numbers, no electronic address, so no network. */
    static TradeDocument consumerInvoice() {
        var person = new Party(
                "An Peeters",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Address.of("Dorp 1", "9000", "Gent", Country.BELGIUM),
                null);
        var lines = List.of(line("1", "Pianoles", "5", "HUR", "40", BELGIAN_VAT));
        return document(
                Kind.INVOICE, Profile.EN16931, "2026-00046", GENOOT, person, lines, List.of(), List.of(), NOTHING);
    }

    static TradeLine line(String id, String name, String quantity, String unit, String price, Vat vat) {
        var amount = TradeLine.net(new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ONE, List.of(), NOTHING);
        return new TradeLine(
                id,
                null,
                name,
                null,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                BigDecimal.ONE,
                List.of(),
                amount,
                vat,
                null);
    }

    static TradeDocument document(
            Kind kind,
            Profile profile,
            String number,
            Party seller,
            Party buyer,
            List<TradeLine> lines,
            List<Adjustment> adjustments,
            List<Preceding> preceding,
            Money prepaid) {
        var vat = VatBreakdown.of(lines, adjustments);
        return new TradeDocument(
                kind,
                profile,
                number,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 12, 2),
                Money.EUR,
                notes(profile),
                new References("Bestelling An", "PO-778", "RC-2026", preceding),
                seller,
                buyer,
                new Delivery(LocalDate.of(2026, 10, 30), null),
                new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                payment(seller),
                "30 dagen",
                adjustments,
                vat,
                Totals.of(lines, adjustments, vat, prepaid, NOTHING),
                lines,
                List.of(new Attachment("plan", "DOCUMENT_ANNEXE", "plan.csv", "text/csv", PLAN)));
    }

    private static Payment payment(Party seller) {
        var belgian = seller == GENOOT;
        var iban = belgian ? "BE68539007547034" : "FR7630006000011234567890189";
        return new Payment(
                Payment.SEPA_TRANSFER,
                belgian ? "+++202/6000/12320+++" : "RF18539007547034",
                List.of(new Account(iban, "GKCCBEBB", seller.name())));
    }

    private static List<Note> notes(Profile profile) {
        if (!profile.isFrench()) return List.of(Note.plain("Dank je wel & tot gauw <3"));
        return List.of(
                new Note(Note.RECOVERY_FEE, "Indemnité forfaitaire pour frais de recouvrement : 40 €"),
                new Note(Note.LATE_PENALTIES, "Pénalités de retard : trois fois le taux d'intérêt légal"),
                new Note(Note.DISCOUNT, "Pas d'escompte pour paiement anticipé"),
                new Note(Note.TREATMENT, "B2B"));
    }

    /** The same document with other pieces; null keeps what was there. */
    static TradeDocument with(
            TradeDocument it,
            @Nullable Party buyer,
            @Nullable References references,
            @Nullable List<TradeLine> lines,
            @Nullable Totals totals,
            @Nullable List<Note> notes) {
        return new TradeDocument(
                it.kind(),
                it.profile(),
                it.number(),
                it.issuedOn(),
                it.dueOn(),
                it.currency(),
                notes == null ? it.notes() : notes,
                references == null ? it.references() : references,
                it.seller(),
                buyer == null ? it.buyer() : buyer,
                it.delivery(),
                it.period(),
                it.payment(),
                it.paymentTerms(),
                it.adjustments(),
                it.vat(),
                totals == null ? it.totals() : totals,
                lines == null ? it.lines() : lines,
                it.attachments());
    }
}
