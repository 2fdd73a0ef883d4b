package coop.genoot.purchasing.claims;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.expenses.ClaimsWait;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.purchasing.kinds.Scale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns what was typed into what a claim says, with the scales and kinds of the day and the country. */
@Component
class ClaimForms {
    private static final String SET_BY_THE_ENTITY = "";

    private final Activities activities;
    private final Organisation organisation;
    private final Settings settings;
    private final PastClaims past;
    private final ObjectProvider<OpenInvoices> invoices;
    private final Clock clock;

    ClaimForms(
            Activities activities,
            Organisation organisation,
            Settings settings,
            PastClaims past,
            ObjectProvider<OpenInvoices> invoices,
            Clock clock) {
        this.activities = activities;
        this.organisation = organisation;
        this.settings = settings;
        this.past = past;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** Refused with {@link coop.genoot.common.Invalid} with all that is wrong. */
    ClaimContent read(Actor me, ExpenseClaim claim, Map<String, String> fields) {
        var form = new ClaimReading(fields, me.language(), LocalDate.now(clock));
        var common = form.common(activities.managedBy(me));
        var content = switch (claim.sort()) {
            case COST -> cost(form, common);
            case MILEAGE -> mileage(me, form, common);
            case ALLOWANCE -> allowance(me, form, common);
        };
        form.check();
        return Objects.requireNonNull(content);
    }

    private @Nullable ClaimContent cost(ClaimReading form, ClaimReading.Common common) {
        var paid = form.paid();
        var activity = common.activity();
        var on = common.spentOn();
        if (activity == null || on == null) return null;
        form.vatInside(paid, country(activity), on);
        var kind = form.kind(country(activity), on).orElse(null);
        if (kind == null) return null;
        var worth = new Worth(kind.code(), kind.alone(), paid.gross(), paid.vat(), kind.deductible(paid.vat()), 0);
        return content(form, common, worth);
    }

    private @Nullable ClaimContent mileage(Actor me, ClaimReading form, ClaimReading.Common common) {
        int kilometres = form.kilometres();
        var activity = common.activity();
        var on = common.spentOn();
        if (activity == null || on == null) return null;
        var scale = kilometreScale(activity, on, form.text("power"));
        if (scale.isEmpty()) form.wrong("power", "purchasing.claim.no-power");
        if (scale.isEmpty() || kilometres == 0) return null;
        past.lock("kilometres of " + me.self());
        var amount = scale.get().of(past.kilometresIn(me.self(), on.getYear()), kilometres);
        return content(form, common, Worth.byScale("mileage", amount, kilometres));
    }

    private @Nullable ClaimContent allowance(Actor me, ClaimReading form, ClaimReading.Common common) {
        int days = form.days();
        var activity = common.activity();
        var on = common.spentOn();
        if (activity == null || on == null || days == 0) return null;
        var scale = dayScale(activity, on);
        if (scale.isEmpty()) form.wrong("days", "purchasing.claim.no-scale");
        past.lock("days of " + me.self());
        var twice = past.awayTwice(me.self(), on, days);
        twice.ifPresent(number -> form.wrong("spentOn", "purchasing.claim.days-twice", number));
        if (scale.isEmpty()) return null;
        var amount = scale.get().of(0, days);
        return content(form, common, Worth.byScale("allowance", amount, days));
    }

    /** What it comes to, and as what. */
    private record Worth(String kind, boolean alone, Money gross, Money vat, Money deductible, int quantity) {
        static Worth byScale(String kind, Money amount, int quantity) {
            return new Worth(kind, true, amount, Money.noEuros(), Money.noEuros(), quantity);
        }
    }

    private ClaimContent content(ClaimReading form, ClaimReading.Common common, Worth worth) {
        var activity = Objects.requireNonNull(common.activity());
        return new ClaimContent(
                activity,
                worth.kind(),
                worth.alone(),
                Objects.requireNonNull(common.spentOn()),
                common.supplier(),
                common.note(),
                worth.gross(),
                worth.vat(),
                worth.deductible(),
                worth.quantity(),
                invoice(form, activity));
    }

    /** The invoice it names, when it is one of the Activity's that waits for its money. */
    private @Nullable OpenInvoice invoice(ClaimReading form, ActivityView activity) {
        var typed = form.text("invoice");
        if (typed.isEmpty() || !mayWait(activity)) return null;
        var provider = invoices.getIfAvailable();
        var found = provider == null
                ? Optional.<OpenInvoice>empty()
                : provider.of(activity.entity(), activity.id()).stream()
                        .filter(it -> it.id().toString().equals(typed))
                        .findFirst();
        if (found.isEmpty()) form.wrong("invoice", "purchasing.claim.no-invoice");
        return found.orElse(null);
    }

    /** Whether the entity lets claims wait for the client's money (requirement E-04). */
    boolean mayWait(ActivityView activity) {
        return set(ExpenseSettings.WAIT, activity) == ClaimsWait.FOR_AN_INVOICE;
    }

    <T> T set(Setting<T> setting, ActivityView activity) {
        return settings.value(setting, LocalDate.now(clock), activity.id().value());
    }

    private Optional<Scale> kilometreScale(ActivityView activity, LocalDate on, String power) {
        var set = settings.value(ExpenseSettings.MILEAGE, on, activity.id().value());
        if (set.isPositive()) return Optional.of(Scale.flat(BigDecimal.valueOf(set.cents(), 4), SET_BY_THE_ENTITY));
        return Scale.ofKilometres(country(activity), on, power);
    }

    private Optional<Scale> dayScale(ActivityView activity, LocalDate on) {
        var set = settings.value(ExpenseSettings.ALLOWANCE, on, activity.id().value());
        if (set.isPositive()) return Optional.of(Scale.flat(set.toDecimal(), SET_BY_THE_ENTITY));
        return Scale.ofDays(country(activity), on);
    }

    Country country(ActivityView activity) {
        return organisation.entity(activity.entity()).orElseThrow().country();
    }
}
