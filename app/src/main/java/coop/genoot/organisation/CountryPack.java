package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a country says to us, each figure with the days it is valid. Adding a country is adding its pack.
 *
 * @param usualVat the code of the VAT rate that is proposed first
 * @param vatDue when VAT on services is owed to the state, unless an entity chose otherwise
 * @param latePayment interest and fee by law, by date
 * @param mentions the sentences about late payment that an invoice must carry
 */
public record CountryPack(
        Country country,
        List<VatRate> vatRates,
        String usualVat,
        Setting.VatDue vatDue,
        PaymentTerms paymentTerms,
        List<LatePayment> latePayment,
        List<Mention> mentions,
        Chart chart,
        PaymentReference paymentReference) {

    /**
     * Terms between enterprises.
     *
     * @param usualDays when nothing was agreed
     * @param longestDays what may be agreed at most, counted from the invoice
     * @param longestDaysEndOfMonth the other way to count: so many days and then to the end of the month; 0 where the
     *     country knows no such way
     */
    public record PaymentTerms(int usualDays, int longestDays, int longestDaysEndOfMonth) {}

    /** What a business that pays late owes by law: interest per year, and a fixed fee for recovery per invoice. */
    public record LatePayment(Period valid, Rate interest, Money recoveryFee) {}

    /**
     * A sentence on the invoice.
     *
     * @param code how the French e-invoice marks it (PMT, PMD, AAB), null where no mark is wanted
     * @param key its words; {0} is the interest, {1} the fee
     */
    public record Mention(@Nullable String code, String key) {}

    /** The legal chart of accounts its books follow. */
    public enum Chart {
        PCMN,
        PCG
    }

    /** How a payment refers to its invoice. */
    public enum PaymentReference {
        STRUCTURED_COMMUNICATION,
        CREDITOR_REFERENCE
    }

    public CountryPack {
        vatRates = List.copyOf(vatRates);
        latePayment = List.copyOf(latePayment);
        mentions = List.copyOf(mentions);
    }

    /** Whether we have a pack for that country code. */
    public static boolean exists(String code) {
        return code.equals("BE") || code.equals("FR");
    }

    /** The pack of that country; a bug when there is none. */
    public static CountryPack of(Country country) {
        return switch (country.code()) {
            case "BE" -> BelgianLaw.PACK;
            case "FR" -> FrenchLaw.PACK;
            default -> throw new IllegalArgumentException("No country pack: " + country);
        };
    }

    /** The ways to tax a line on that day, the usual one first. */
    public List<VatRate> vatRates(LocalDate on) {
        return vatRates.stream().filter(rate -> rate.valid().contains(on)).toList();
    }

    /** That way of taxing as it is on that day, empty when there is none by that code. */
    public Optional<VatRate> vatRate(String code, LocalDate on) {
        return vatRates(on).stream().filter(rate -> rate.code().equals(code)).findFirst();
    }

    /** What the law says of late payment on that day; a bug for days before our oldest figure. */
    public LatePayment latePayment(LocalDate on) {
        return latePayment.stream()
                .filter(figures -> figures.valid().contains(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No law of late payment known on " + on));
    }
}
