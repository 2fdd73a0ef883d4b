package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The currencies in which we can keep an account: those with a hundred cents. */
final class BankCurrency {
    private static final Map<String, Currency> WITH_CENTS = Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getDefaultFractionDigits() == 2)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, each -> each));

    private BankCurrency() {}

    static Optional<Currency> of(String code) {
        return code.equals("EUR") ? Optional.of(Money.EUR) : Optional.ofNullable(WITH_CENTS.get(code));
    }
}
