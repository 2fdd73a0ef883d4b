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
 * Belgium. VAT: VAT Code and royal decrees no. 1 and no. 20. Late payment: act of 2 August 2002 (30 days when nothing
 * was agreed, 60 at most, 40 euros per invoice, European Central Bank rate plus 8 rounded up to the half point, made
 * known each half-year in the Belgian official journal; a newer rate can be set before we publish it here). Private
 * persons: Code of Economic Law, articles XIX.2 and XIX.4 (a reminder without costs, 14 days, then at most these).
 */
final class BelgianLaw {
    private static final String WORDS = "organisation.vat.be.";
    private static final List<VatRate> VAT = List.of(
            taxed(WORDS, "standard", "21", "1996-01-01"),
            taxed(WORDS, "reduced-12", "12", "1992-04-01"),
            taxed(WORDS, "reduced-6", "6", "1992-04-01"),
            untaxed(WORDS, "co-contractor", REVERSE_CHARGE, "VATEX-EU-AE", "1992-04-01"),
            untaxed(WORDS, "eu-services", REVERSE_CHARGE, "VATEX-EU-AE", "2010-01-01"),
            untaxed(WORDS, "eu-goods", INTRA_COMMUNITY, "VATEX-EU-IC", "1993-01-01"),
            untaxed(WORDS, "export", EXPORT, "VATEX-EU-G", "1993-01-01"),
            untaxed(WORDS, "abroad", OUT_OF_SCOPE, "VATEX-EU-O", "2010-01-01"),
            untaxed(WORDS, "performers", EXEMPT, "VATEX-EU-132-1N", "1971-01-01"),
            untaxed(WORDS, "education", EXEMPT, "VATEX-EU-132-1I", "1971-01-01"));

    static final CountryPack PACK = new CountryPack(
            Country.BELGIUM,
            VAT,
            "standard",
            Setting.VatDue.WHEN_ISSUED,
            new CountryPack.PaymentTerms(30, 60, 0),
            DatedFigures.latePayment(Money.euros("40.00"), """
                    2016-07-01  8.0
                    2023-01-01 10.5
                    2023-07-01 12.0
                    2024-01-01 12.5
                    2025-01-01 11.5
                    2025-07-01 10.5
                    """),
            List.of(new CountryPack.ConsumerCosts(
                    DatedFigures.since("2023-09-01"),
                    14,
                    List.of(
                            DatedFigures.tier("0.00", "20.00", "0"),
                            DatedFigures.tier("150.00", "30.00", "10"),
                            DatedFigures.tier("500.00", "65.00", "5")),
                    Money.euros("2000.00"))),
            List.of(new CountryPack.Mention(null, "organisation.mention.be.late-payment")),
            CountryPack.Chart.PCMN,
            CountryPack.PaymentReference.STRUCTURED_COMMUNICATION);

    private BelgianLaw() {}
}
