package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import java.math.RoundingMode;
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
 * @param consumerCosts the most that may be asked of private persons who pay late, by date; nothing where there is none
 * @param mentions the sentences about late payment that an invoice must carry
 */
public record CountryPack(
        Country country,
        List<VatRate> vatRates,
        String usualVat,
        Setting.VatDue vatDue,
        PaymentTerms paymentTerms,
        List<LatePayment> latePayment,
        List<ConsumerCosts> consumerCosts,
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
     * What private persons who pay late may be asked at most, and only when the terms they agreed to say so.
     *
     * @param daysAfterReminder so many whole days after a first reminder by mail, which is free, nothing is asked yet
     * @param tiers by the amount that is open, the smallest first
     * @param most the ceiling of it all
     */
    public record ConsumerCosts(Period valid, int daysAfterReminder, List<Tier> tiers, Money most) {
        /** Above that amount: so much, and so much of what lies above it. */
        public record Tier(Money above, Money fixed, Rate ofTheRest) {}

        public ConsumerCosts {
            tiers = List.copyOf(tiers);
        }

        /** What may be asked at most when that amount is open. */
        public Money of(Money open) {
            return tiers.stream()
                    .filter(tier -> open.compareTo(tier.above()) > 0)
                    .reduce((_, higher) -> higher)
                    .map(tier -> tier.fixed()
                            .plus(open.minus(tier.above())
                                    .percent(tier.ofTheRest().percent(), RoundingMode.DOWN)))
                    .map(costs -> costs.compareTo(most) > 0 ? most : costs)
                    .orElse(Money.noEuros());
        }
    }

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
        consumerCosts = List.copyOf(consumerCosts);
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

    /** What private persons may be asked on that day; empty where the law lets us ask nothing. */
    public Optional<ConsumerCosts> consumerCosts(LocalDate on) {
        return consumerCosts.stream().filter(it -> it.valid().contains(on)).findFirst();
    }

    /** What the law says of late payment on that day; a bug for days before our oldest figure. */
    public LatePayment latePayment(LocalDate on) {
        return latePayment.stream()
                .filter(figures -> figures.valid().contains(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No law of late payment known on " + on));
    }
}
