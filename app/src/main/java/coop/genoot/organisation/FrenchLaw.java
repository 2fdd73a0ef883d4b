package coop.genoot.organisation;

import static coop.genoot.organisation.DatedFigures.taxed;
import static coop.genoot.organisation.DatedFigures.untaxed;
import static coop.genoot.organisation.VatRate.Kind.EXEMPT;
import static coop.genoot.organisation.VatRate.Kind.EXPORT;
import static coop.genoot.organisation.VatRate.Kind.INTRA_COMMUNITY;
import static coop.genoot.organisation.VatRate.Kind.OUT_OF_SCOPE;
import static coop.genoot.organisation.VatRate.Kind.REVERSE_CHARGE;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.util.List;

/**
 * France. VAT: Code général des impôts. Terms and late payment: Code de commerce, articles L441-10 and D441-5 (30 days
 * when nothing was agreed, 60 at most or 45 to the end of the month, 40 euros per invoice, European Central Bank rate
 * plus 10). VAT on services is owed when the client pays (CGI, article 269, 2, c), unless the seller chose the day of
 * issue. Private persons are asked no costs before a court was (Code des procédures civiles d'exécution, article
 * L111-8). The three notes PMT, PMD and AAB are wanted by the e-invoicing rules of 2026 (BR-FR-05).
 */
final class FrenchLaw {
    private static final String WORDS = "organisation.vat.fr.";
    private static final List<VatRate> VAT = List.of(
            taxed(WORDS, "standard", "20", "2014-01-01"),
            taxed(WORDS, "reduced-10", "10", "2014-01-01"),
            taxed(WORDS, "reduced-5.5", "5.5", "2012-01-01"),
            taxed(WORDS, "reduced-2.1", "2.1", "1992-01-01"),
            untaxed(WORDS, "eu-services", REVERSE_CHARGE, "VATEX-EU-AE", "2010-01-01"),
            untaxed(WORDS, "building", REVERSE_CHARGE, "VATEX-EU-AE", "2014-01-01"),
            untaxed(WORDS, "eu-goods", INTRA_COMMUNITY, "VATEX-EU-IC", "1993-01-01"),
            untaxed(WORDS, "export", EXPORT, "VATEX-EU-G", "1993-01-01"),
            untaxed(WORDS, "abroad", OUT_OF_SCOPE, "VATEX-EU-O", "2010-01-01"),
            untaxed(WORDS, "education", EXEMPT, "VATEX-EU-132-1I", "1979-01-01"));

    static final CountryPack PACK = new CountryPack(
            Country.FRANCE,
            VAT,
            "standard",
            Setting.VatDue.WHEN_PAID,
            new CountryPack.PaymentTerms(30, 60, 45),
            DatedFigures.latePayment(Money.euros("40.00"), """
                    2016-07-01 10.00
                    2023-01-01 12.50
                    2023-07-01 14.00
                    2024-01-01 14.50
                    2024-07-01 14.25
                    2025-01-01 13.15
                    2025-07-01 12.15
                    """),
            List.of(),
            List.of(
                    new CountryPack.Mention("PMD", "organisation.mention.fr.penalties"),
                    new CountryPack.Mention("PMT", "organisation.mention.fr.recovery-fee"),
                    new CountryPack.Mention("AAB", "organisation.mention.fr.no-discount")),
            CountryPack.Chart.PCG,
            CountryPack.PaymentReference.CREDITOR_REFERENCE);

    private FrenchLaw() {}
}
