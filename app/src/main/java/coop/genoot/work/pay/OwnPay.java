package coop.genoot.work.pay;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Budget;
import coop.genoot.activities.Budgets;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.work.wages.CostOfWork;
import coop.genoot.work.wages.Household;
import coop.genoot.work.wages.MonthsPay;
import coop.genoot.work.wages.NetPay;
import coop.genoot.work.wages.NetWages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an Activity can pay for work today (requirements A-19, W-06): from its free budget to a gross wage by the
 * coefficient of the day, and from there to a net one. The net is an indication.
 */
@Component
@Transactional(readOnly = true)
public class OwnPay {
    private final Activities activities;
    private final Budgets budgets;
    private final Settings settings;
    private final Organisation organisation;
    private final Clock clock;

    OwnPay(Activities activities, Budgets budgets, Settings settings, Organisation organisation, Clock clock) {
        this.activities = activities;
        this.budgets = budgets;
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Of whom the pay is reckoned, and how.
     *
     * @param share of full time, above 0 and at most 1
     * @param gross the wage one thinks of; the most there can be when null
     */
    public record Wish(
            WorkerType type,
            BigDecimal share,
            Household household,
            @Nullable Money gross) {
        public static final Wish MOST = new Wish(WorkerType.EMPLOYEE, BigDecimal.ONE, Household.ALONE, null);
    }

    /** What work costs and what is left of its wage; no net where we have no figures of the law. */
    public record Pay(CostOfWork cost, @Nullable NetPay net) {}

    /**
     * What is possible.
     *
     * @param most all that is free, as the pay of one month
     * @param ifPaid the same if everything open is paid on time
     * @param wished what was thought of, or the most
     */
    public record Possible(
            ActivityView activity, Country country, Budget budget, WorkerType type, Pay most, Pay ifPaid, Pay wished) {}

    /**
     * What this Activity can pay; nothing when it is not theirs to decide on, and when its entity has not said yet what
     * work costs.
     */
    public Optional<Possible> of(Actor me, ActivityId id, Wish wish) {
        return activities
                .find(me, id)
                .filter(activity -> activities.isManagedBy(me, id))
                .flatMap(activity -> settings.effective(
                                Setting.WAGES, today(), activity.id().value())
                        .map(scheme -> possible(activity, scheme.value(), wish)));
    }

    private Possible possible(ActivityView activity, WageScheme scheme, Wish wish) {
        var country = organisation.lawOf(activity.entity()).country();
        var budget = budgets.of(activity.entity(), activity.id());
        var most = CostOfWork.within(budget.free(), scheme, wish.type());
        var ifPaid = CostOfWork.within(budget.ifEverythingIsPaid(), scheme, wish.type());
        var wished = wish.gross() == null ? most : CostOfWork.of(wish.gross(), scheme, wish.type());
        return new Possible(
                activity,
                country,
                budget,
                wish.type(),
                pay(most, country, wish),
                pay(ifPaid, country, wish),
                pay(wished, country, wish));
    }

    private Pay pay(CostOfWork cost, Country country, Wish wish) {
        var month = new MonthsPay(country, wish.type(), cost.gross(), wish.share(), wish.household(), today());
        return new Pay(cost, NetWages.of(month).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
