package coop.genoot.sales.reminders;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.CountryPack.ConsumerCosts;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.CostsForConsumers;
import coop.genoot.organisation.Settings;
import coop.genoot.sales.invoices.Invoice;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law lets us ask of who pays late. Businesses owe interest by the day from the day after the last one to pay,
 * and a fixed amount (Directive 2011/7/EU; Belgium: act of 2 August 2002; France: Code de commerce, L441-10, D441-5).
 * Private persons owe only what the terms they agreed to say, never more than the law allows, and nothing before they
 * had the days that follow a first reminder (Belgium: Code of Economic Law, XIX.2 and XIX.4; France: nothing).
 */
@Component
@Transactional(readOnly = true)
public class LateClaims {
    private final Settings settings;
    private final Organisation organisation;

    LateClaims(Settings settings, Organisation organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    /** What a private person is asked if they let this reminder pass, and the last day on which it costs nothing. */
    public record Warning(LocalDate lastFreeDay, Money costs) {}

    /**
     * What can be asked on that day.
     *
     * @param open what is still to be paid
     * @param reminded the day of a first reminder by mail, if there was one
     */
    public LateClaim of(Invoice invoice, Money open, LocalDate on, Optional<LocalDate> reminded) {
        if (!invoice.content().parties().buyer().business()) return ofConsumer(invoice, open, on, reminded);
        var first = invoice.content().dueOn().plusDays(1);
        var fee = settings.value(Setting.RECOVERY_FEE, first, invoice.activity().value());
        return new LateClaim(open, interest(invoice, open, on), on.isBefore(first) ? Money.noEuros() : fee);
    }

    /** What a first reminder that leaves on that day must tell a private person; empty where no law says so. */
    public Optional<Warning> warning(Invoice invoice, Money open, LocalDate on) {
        if (invoice.content().parties().buyer().business()) return Optional.empty();
        return consumerLaw(invoice, on)
                .map(law -> new Warning(
                        on.plusDays(law.daysAfterReminder()),
                        mayAskConsumers(invoice, on) ? law.of(open) : Money.noEuros()));
    }

    private LateClaim ofConsumer(Invoice invoice, Money open, LocalDate on, Optional<LocalDate> reminded) {
        var costs = consumerLaw(invoice, on)
                .filter(_ -> mayAskConsumers(invoice, on))
                .filter(law -> reminded.filter(day -> on.isAfter(day.plusDays(law.daysAfterReminder())))
                        .isPresent())
                .map(law -> law.of(open));
        return costs.map(it -> new LateClaim(open, interest(invoice, open, on), it))
                .orElseGet(() -> new LateClaim(open, List.of(), Money.noEuros()));
    }

    private Optional<ConsumerCosts> consumerLaw(Invoice invoice, LocalDate on) {
        return organisation.lawOf(invoice.entity()).consumerCosts(on);
    }

    private boolean mayAskConsumers(Invoice invoice, LocalDate on) {
        return settings.value(Setting.CONSUMER_COSTS, on, invoice.activity().value())
                == CostsForConsumers.AS_THE_LAW_ALLOWS;
    }

    /** The law sets the rate for a calendar half-year: the one of its first late day holds for all of it. */
    private List<LateClaim.Interest> interest(Invoice invoice, Money open, LocalDate on) {
        var parts = new ArrayList<LateClaim.Interest>();
        var from = invoice.content().dueOn().plusDays(1);
        while (!from.isAfter(on)) {
            var last = lastOfHalfYear(from);
            var to = last.isBefore(on) ? last : on;
            parts.add(LateClaim.Interest.of(open, rate(invoice, from), from, to));
            from = to.plusDays(1);
        }
        return parts;
    }

    /** What was set, for private persons never more than the law's own figure. */
    private Rate rate(Invoice invoice, LocalDate on) {
        var set = settings.value(Setting.LATE_INTEREST, on, invoice.activity().value());
        var most = organisation.lawOf(invoice.entity()).latePayment(on).interest();
        boolean free = invoice.content().parties().buyer().business() || set.compareTo(most) <= 0;
        return free ? set : most;
    }

    private static LocalDate lastOfHalfYear(LocalDate day) {
        return day.getMonth().compareTo(Month.JUNE) <= 0
                ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
