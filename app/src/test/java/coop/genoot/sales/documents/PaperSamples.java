package coop.genoot.sales.documents;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.LineKind;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.Totals;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatCategory;
import coop.genoot.sales.VatTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Documents as they are frozen, without a house around them. */
final class PaperSamples {
    static final Instant ISSUED = Instant.parse("2026-11-27T10:15:30Z");
    static final UUID LOGO = UUID.fromString("019ac000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final VatTreatment BELGIAN = VatTreatment.standard(Rate.percent("21"));
    private static final VatTreatment FRENCH = VatTreatment.standard(Rate.percent("20"));

    private PaperSamples() {}

    static InvoiceContent belgianInvoice() {
        return document(InvoiceKind.INVOICE, "2026-0042", Language.NL, belgian(usualLines(BELGIAN)));
    }

    static InvoiceContent frenchInvoice() {
        return document(InvoiceKind.INVOICE, "2026-0043", Language.FR, french(usualLines(FRENCH)));
    }

    static InvoiceContent deposit() {
        var line = DocumentLine.item(
                1, "Voorschot van 30 % op bestelling Q2026-0012", BigDecimal.ONE, Unit.PIECE, amount("450"), BELGIAN);
        return document(InvoiceKind.DEPOSIT, "2026-0044", Language.NL, belgian(List.of(line)));
    }

    static InvoiceContent creditNote() {
        return document(InvoiceKind.CREDIT_NOTE, "C2026-0003", Language.FR, french(usualLines(FRENCH)));
    }

    static InvoiceContent reverseCharge() {
        var vat = VatTreatment.without(VatCategory.AE);
        var line = DocumentLine.item(1, "Lighting design, three days", amount("3"), Unit.DAY, amount("480"), vat);
        var parties = new InvoiceContent.Parties(
                front("Lichtwerk", "CALM", "#0f766e"), belgianSeller(), dutchBuyer());
        return document(InvoiceKind.INVOICE, "2026-0045", Language.EN, new Told(parties, List.of(line)));
    }

    /** Forty lines, headings and texts between them, and names that go on and on. */
    static InvoiceContent longInvoice() {
        var lines = new ArrayList<DocumentLine>();
        for (int i = 0; i < 40; i++) {
            if (i % 10 == 0)
                lines.add(DocumentLine.words(lines.size() + 1, LineKind.HEADING, "Deel " + (i / 10 + 1) + ": opbouw en spel"));
            if (i == 13) lines.add(DocumentLine.text(lines.size() + 1, "Alle uren zijn samen met de regisseur nageteld."));
            var what = i % 7 == 0 ? "Techniek, klank en licht voor een voorstelling die tot in de late uren duurde" : "Repetitie " + i;
            var line = DocumentLine.item(
                    lines.size() + 1, what, amount("1.5"), Unit.HOUR, amount("62.3375"), BELGIAN);
            lines.add(i % 9 == 0 ? line.discountedBy(Rate.percent("12.5")) : line);
        }
        var front = front("Het Onwaarschijnlijk Lange Gezelschap voor Muziektheater en Andere Dingen", "BOLD", "#f4c430");
        var parties = new InvoiceContent.Parties(front, belgianSeller(), belgianBuyer());
        return document(InvoiceKind.FINAL, "2026-0046", Language.NL, new Told(parties, lines));
    }

    static InvoiceContent laidOut(InvoiceContent it, String layout, String primary, String letters) {
        var was = it.parties().front();
        var front = new InvoiceContent.Front(
                was.name(), was.trade(), was.website(), primary, was.accent(), layout, letters, null, null);
        return with(it, front);
    }

    static InvoiceContent withLogo(InvoiceContent it, String sha256) {
        var was = it.parties().front();
        var front = new InvoiceContent.Front(
                was.name(),
                was.trade(),
                was.website(),
                was.primary(),
                was.accent(),
                was.layout(),
                was.letters(),
                LOGO,
                sha256);
        return with(it, front);
    }

    private static InvoiceContent with(InvoiceContent it, InvoiceContent.Front front) {
        var parties = new InvoiceContent.Parties(
                front, it.parties().seller(), it.parties().buyer());
        return new InvoiceContent(
                it.kind(),
                it.number(),
                it.issuedOn(),
                it.dueOn(),
                it.deliveredOn(),
                it.language(),
                parties,
                it.lines(),
                it.totals(),
                it.reference(),
                it.texts());
    }

    private record Told(InvoiceContent.Parties parties, List<DocumentLine> lines) {}

    private static Told belgian(List<DocumentLine> lines) {
        return new Told(
                new InvoiceContent.Parties(front("Ada Muziek", "CALM", "#46205a"), belgianSeller(), belgianBuyer()), lines);
    }

    private static Told french(List<DocumentLine> lines) {
        var buyer = new Buyer(
                "Théâtre de l’Œuvre", true, "55 rue de Clichy", "", "75009", "Paris", "FR", "FR83404833048",
                "40483304800022", "0225", "404833048", "compta@theatre.example");
        return new Told(
                new InvoiceContent.Parties(front("Lumières & Cie", "BOLD", "#0b5394"), frenchSeller(), buyer), lines);
    }

    private static InvoiceContent document(InvoiceKind kind, String number, Language language, Told told) {
        boolean credit = kind.isCredit();
        boolean french = told.parties().seller().country().equals("FR");
        var reference = credit
                ? null
                : PaymentReference.of(french ? Country.FRANCE : Country.BELGIUM, 2026, Long.parseLong(number.substring(5)));
        var corrects = credit
                ? new InvoiceContent.Corrected("2026-0043", TODAY.minusDays(9), "La deuxième journée a été annulée.")
                : null;
        return new InvoiceContent(
                kind,
                number,
                TODAY,
                credit ? TODAY : TODAY.plusDays(30),
                credit ? null : TODAY.minusDays(2),
                language,
                told.parties(),
                told.lines(),
                Totals.of(told.lines()),
                reference,
                texts(french, corrects));
    }

    private static InvoiceContent.Texts texts(boolean french, InvoiceContent.@org.jspecify.annotations.Nullable Corrected corrects) {
        var mentions = french
                ? List.of(
                        new InvoiceContent.Mention(
                                "PMD", "Pénalités de retard : taux directeur de la BCE majoré de 10 points."),
                        new InvoiceContent.Mention("PMT", "Indemnité forfaitaire pour frais de recouvrement : 40 euros."),
                        new InvoiceContent.Mention("AAB", "Pas d’escompte pour paiement anticipé."))
                : List.of(new InvoiceContent.Mention(
                        null, "Bij laattijdige betaling rekenen we de wettelijke interest en 40 euro kosten."));
        var reasons = List.of(new InvoiceContent.Reason(
                "AE", "Reverse charge: the client pays the VAT (Directive 2006/112/EC, article 196).", "VATEX-EU-AE"));
        return new InvoiceContent.Texts(
                french ? "Création lumière, grande scène" : "Concert & repetities in november",
                corrects != null ? "" : french ? "Merci de votre confiance." : "Dank voor het vertrouwen.\nTot een volgende keer!",
                "",
                "PO-7781",
                "",
                mentions,
                reasons,
                corrects);
    }

    private static List<DocumentLine> usualLines(VatTreatment vat) {
        return List.of(
                DocumentLine.item(1, "Concert, trio\nvrijdag 20 november", BigDecimal.ONE, Unit.PIECE, amount("900"), vat),
                DocumentLine.item(2, "Repetities", amount("12"), Unit.HOUR, amount("45"), vat)
                        .discountedBy(Rate.percent("10")),
                DocumentLine.item(3, "Verplaatsing", amount("84"), Unit.KILOMETRE, amount("0.4297"), vat));
    }

    private static InvoiceContent.Front front(String name, String layout, String primary) {
        return new InvoiceContent.Front(
                name, "muziek en theater", "adamuziek.example", primary, "#ff5a36", layout, "BRICOLAGE", null, null);
    }

    private static Seller belgianSeller() {
        return new Seller(
                "Genoot cv", "coöperatieve vennootschap", "0202.239.951", "0202239951", "0208", "BE0202239951",
                "RPR Gent", "Kraanlei 12", "", "9000", "Gent", "BE", "hallo@genoot.example", "+32 9 123 45 67", "",
                "0208", "0202239951", "BE68539007547034", "TRIOBEBB", "#46205a",
                "Genoot cv · coöperatie van autonome werkers");
    }

    private static Seller frenchSeller() {
        return new Seller(
                "Genoot SCIC SA", "SCIC SA à capital variable", "732 829 320 00074", "732829320", "0002",
                "FR44732829320", "RCS Lille Métropole", "12 rue Faidherbe", "", "59000", "Lille", "FR",
                "bonjour@genoot.example", "+33 3 20 12 34 56", "", "0225", "732829320",
                "FR7630006000011234567890189", "AGRIFRPP", "#46205a", "Genoot SCIC SA · coopérative d’activités");
    }

    private static Buyer belgianBuyer() {
        return new Buyer(
                "Stadsschouwburg Mechelen vzw", true, "Keizerstraat 3", "bus 12", "2800", "Mechelen", "BE",
                "BE1000000021", "1000000021", "0208", "1000000021", "boekhouding@schouwburg.example");
    }

    private static Buyer dutchBuyer() {
        return new Buyer(
                "Podium De Vloer B.V.", true, "Kade 7", "", "3011 AA", "Rotterdam", "NL", "NL123456789B01", "12345678",
                "0106", "12345678", "admin@devloer.example");
    }

    private static BigDecimal amount(String number) {
        return new BigDecimal(number);
    }
}
