package coop.genoot.organisation;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.attachments.AttachmentSettings;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WageSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something an administrator sets from a day on, for the group, an entity, an office or an Activity: the nearest scope
 * wins. Its name is kept in the database and never changes.
 */
public final class Setting<T> {
    /** What the cooperative retains. Nothing is assumed: an entity cannot invoice before it was set. */
    public static final Setting<ContributionRule> CONTRIBUTION =
            new Setting<>("contribution", Kind.CONTRIBUTION, ContributionRule.class, null);

    /** How many days clients have to pay, when a document says nothing else. */
    public static final Setting<Integer> PAYMENT_TERM = new Setting<>(
            "payment-term",
            Kind.DAYS,
            Integer.class,
            (law, _) -> law.paymentTerms().usualDays());

    /** How many days a quote can be accepted. */
    public static final Setting<Integer> QUOTE_VALIDITY =
            new Setting<>("quote-validity", Kind.DAYS, Integer.class, (_, _) -> 30);

    /** How many days before a quote ends without an answer its client is asked for one. */
    public static final Setting<Integer> QUOTE_FOLLOW_UP =
            new Setting<>("quote-follow-up", Kind.DAYS, Integer.class, (_, _) -> 3);

    /** How many days after its last day of payment a client is reminded of an invoice for the first time. */
    public static final Setting<Integer> FIRST_REMINDER =
            new Setting<>("first-reminder", Kind.DAYS, Integer.class, (_, _) -> 7);

    /** The same for the second and last time; later than the first in any case. */
    public static final Setting<Integer> SECOND_REMINDER =
            new Setting<>("second-reminder", Kind.DAYS, Integer.class, (_, _) -> 21);

    /** How many days after its last day of payment a client gets a formal notice; later than the reminders. */
    public static final Setting<Integer> FORMAL_NOTICE =
            new Setting<>("formal-notice", Kind.DAYS, Integer.class, (_, _) -> 35);

    /** How many days a formal notice gives to pay. */
    public static final Setting<Integer> NOTICE_TERM =
            new Setting<>("notice-term", Kind.DAYS, Integer.class, (_, _) -> 14);

    /** Whether private persons who pay late are asked for costs and interest, which their terms must say. */
    public static final Setting<CostsForConsumers> CONSUMER_COSTS = new Setting<>(
            "consumer-costs", Kind.CONSUMER_COSTS, CostsForConsumers.class, (_, _) -> CostsForConsumers.NONE);

    /** Who bears what a client will never pay. */
    public static final Setting<LossBearer> LOSS_BEARER =
            new Setting<>("loss-bearer", Kind.LOSS_BEARER, LossBearer.class, (_, _) -> LossBearer.ACTIVITY);

    /** How many days before something happens by itself it is announced. */
    public static final Setting<Integer> STEP_NOTICE =
            new Setting<>("step-notice", Kind.DAYS, Integer.class, (_, _) -> 2);

    /** Yearly interest asked of businesses that pay late. */
    public static final Setting<Rate> LATE_INTEREST = new Setting<>(
            "late-interest",
            Kind.RATE,
            Rate.class,
            (law, on) -> law.latePayment(on).interest());

    /** The fixed fee asked of businesses that pay late. */
    public static final Setting<Money> RECOVERY_FEE = new Setting<>(
            "recovery-fee",
            Kind.MONEY,
            Money.class,
            (law, on) -> law.latePayment(on).recoveryFee());

    /** The VAT rate proposed on a new line, by its code in the country pack. */
    public static final Setting<String> USUAL_VAT =
            new Setting<>("usual-vat", Kind.VAT, String.class, (law, _) -> law.usualVat());

    /** When invoiced money becomes available in the Activity. */
    public static final Setting<MoneyAvailable> MONEY_AVAILABLE =
            new Setting<>("money-available", Kind.MOMENT, MoneyAvailable.class, (_, _) -> MoneyAvailable.WHEN_PAID);

    /** When the state is owed the VAT of what is sold. */
    public static final Setting<VatDue> VAT_DUE =
            new Setting<>("vat-due", Kind.VAT_MOMENT, VatDue.class, (law, _) -> law.vatDue());

    /** What an Activity gives to the solidarity fund of its own free will, in percent of what it invoices. */
    public static final Setting<Rate> SOLIDARITY =
            new Setting<>("solidarity", Kind.RATE, Rate.class, (_, _) -> Rate.ZERO);

    /** The terms a client reads before accepting a quote. */
    public static final Setting<Wording> TERMS =
            new Setting<>("terms", Kind.WORDING, Wording.class, (_, _) -> Wording.NONE);

    /** The cooperative's own words below each invoice. */
    public static final Setting<Wording> INVOICE_NOTE =
            new Setting<>("invoice-note", Kind.WORDING, Wording.class, (_, _) -> Wording.NONE);

    /** Whether who keeps the entity's money or settings must give a code after the password. */
    public static final Setting<SecondStep> SECOND_STEP =
            new Setting<>("second-step", Kind.SECOND_STEP, SecondStep.class, (_, _) -> SecondStep.OWN_CHOICE);

    /** Which share of what people do may be checked before: the aim that every member sees. */
    public static final Setting<Rate> CONTROL_GOAL =
            new Setting<>("control-goal", Kind.RATE, Rate.class, (_, _) -> Rate.percent("5"));

    /** Which share of what people did in a week is drawn to be looked at afterwards. */
    public static final Setting<Rate> CONTROL_SAMPLE =
            new Setting<>("control-sample", Kind.RATE, Rate.class, (_, _) -> Rate.percent("5"));

    /** How likely it is that what a client ordered is paid, for looking ahead (requirement A-19). */
    public static final Setting<Rate> LIKELIHOOD_OF_ORDERS =
            new Setting<>("likelihood-of-orders", Kind.RATE, Rate.class, (_, _) -> Rate.percent("90"));

    /** How likely it is that a quote which waits for an answer is accepted, for looking ahead (requirement A-19). */
    public static final Setting<Rate> LIKELIHOOD_OF_QUOTES =
            new Setting<>("likelihood-of-quotes", Kind.RATE, Rate.class, (_, _) -> Rate.percent("50"));

    /** What work costs beside the gross wage. Nothing is assumed: no contract can be offered before it was set. */
    public static final Setting<WageScheme> WAGES = new Setting<>("wages", Kind.WAGES, WageScheme.class, null);

    /** Above this amount two different people release a batch of payouts. */
    public static final Setting<Money> PAYOUT_BY_TWO =
            new Setting<>("payout-by-two", Kind.MONEY, Money.class, (_, _) -> Money.euros("1000.00"));

    /** In how many days, the last among them, what one person lets go is added up for that. */
    public static final Setting<Integer> PAYOUT_ALONE_DAYS =
            new Setting<>("payout-alone-days", Kind.DAYS, Integer.class, (_, _) -> 7);

    /** How many days after somebody gave a bank account money is sent there. */
    public static final Setting<Integer> PAYOUT_ACCOUNT_WAIT =
            new Setting<>("payout-account-wait", Kind.DAYS, Integer.class, (_, _) -> 3);

    private static final List<Setting<?>> OWN = List.of(
            CONTRIBUTION,
            SOLIDARITY,
            MONEY_AVAILABLE,
            VAT_DUE,
            PAYMENT_TERM,
            QUOTE_VALIDITY,
            QUOTE_FOLLOW_UP,
            USUAL_VAT,
            FIRST_REMINDER,
            SECOND_REMINDER,
            FORMAL_NOTICE,
            NOTICE_TERM,
            STEP_NOTICE,
            LATE_INTEREST,
            RECOVERY_FEE,
            CONSUMER_COSTS,
            LOSS_BEARER,
            TERMS,
            INVOICE_NOTE,
            WAGES,
            CONTROL_GOAL,
            CONTROL_SAMPLE,
            LIKELIHOOD_OF_ORDERS,
            LIKELIHOOD_OF_QUOTES,
            PAYOUT_BY_TWO,
            PAYOUT_ALONE_DAYS,
            PAYOUT_ACCOUNT_WAIT,
            SECOND_STEP);

    /** What sort of value a setting takes; decides how it is typed and shown. */
    public enum Kind {
        CONTRIBUTION,
        DAYS,
        RATE,
        MONEY,
        VAT,
        MOMENT,
        VAT_MOMENT,
        SECOND_STEP,
        CONSUMER_COSTS,
        LOSS_BEARER,
        LIMIT,
        CLAIMS_WAIT,
        WAGES,
        WORDING
    }

    /** The moments at which money can become available. */
    public enum MoneyAvailable {
        WHEN_PAID,
        WHEN_ISSUED,
        WHEN_DUE
    }

    /** The moments at which VAT can become due. */
    public enum VatDue {
        WHEN_ISSUED,
        WHEN_PAID
    }

    /** Who decides whether a code comes after a keeper's password. */
    public enum SecondStep {
        OWN_CHOICE,
        COMPULSORY
    }

    /** Whose loss it is when a client never pays. */
    public enum LossBearer {
        ACTIVITY,
        COOPERATIVE
    }

    /** What private persons who pay late are asked besides what is open. */
    public enum CostsForConsumers {
        NONE,
        AS_THE_LAW_ALLOWS
    }

    /** The most there may be of something; from 1 to {@link #HIGHEST}. */
    public record Limit(int most) {
        public static final int HIGHEST = 50;

        @Override
        public String toString() {
            return Integer.toString(most);
        }
    }

    private final String name;
    private final Kind kind;
    private final Class<T> type;
    private final @Nullable BiFunction<CountryPack, LocalDate, T> law;

    /** One more, for lists of settings in packages of their own; a null law means that nothing is assumed. */
    public Setting(String name, Kind kind, Class<T> type, @Nullable BiFunction<CountryPack, LocalDate, T> law) {
        this.name = name;
        this.kind = kind;
        this.type = type;
        this.law = law;
    }

    /** Only made when it is asked for: the other lists need this class before they are complete. */
    private static final class All {
        private static final List<Setting<?>> SETTINGS = Stream.of(
                        OWN, WageSettings.ALL, AttachmentSettings.ALL, ExpenseSettings.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** All of them, in the order in which they are shown. */
    public static List<Setting<?>> all() {
        return All.SETTINGS;
    }

    public static Optional<Setting<?>> named(String name) {
        return all().stream().filter(it -> it.name.equals(name)).findFirst();
    }

    public String name() {
        return name;
    }

    /** Whether managers set it themselves for their own Activity. */
    public boolean isVoluntary() {
        return this == SOLIDARITY;
    }

    /** Whether it holds for an entity as a whole, or its group, and so is set at no office and no Activity. */
    public boolean isForWholeEntities() {
        return this == WAGES
                || WageSettings.ALL.contains(this)
                || this == SECOND_STEP
                || this == CONTROL_GOAL
                || this == CONTROL_SAMPLE;
    }

    public Kind kind() {
        return kind;
    }

    /** The value as this setting takes it; a bug when it is of another kind. */
    public T taken(Object value) {
        return type.cast(value);
    }

    Class<T> type() {
        return type;
    }

    /** What holds where nobody set anything: the law's own figure. Empty when the law has none. */
    Optional<T> byLaw(CountryPack pack, LocalDate on) {
        return law == null ? Optional.empty() : Optional.of(law.apply(pack, on));
    }

    @Override
    public String toString() {
        return name;
    }
}
