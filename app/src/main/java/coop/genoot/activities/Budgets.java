package coop.genoot.activities;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Owner;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an Activity has, read from the ledger with the sign turned: its money is owed to it by the cooperative. */
@Component
@Transactional(readOnly = true)
public class Budgets {
    private final Ledger ledger;

    Budgets(Ledger ledger) {
        this.ledger = ledger;
    }

    public Budget of(EntityId entity, ActivityId activity) {
        var balances = ledger.balances(entity, Owner.activity(activity));
        var planned = held(balances, AccountKind.PLANNED);
        return new Budget(
                held(balances, AccountKind.ON_ITS_WAY),
                held(balances, AccountKind.CONTRIBUTION_ON_ITS_WAY),
                held(balances, AccountKind.AVAILABLE).plus(planned),
                planned);
    }

    /**
     * What is free, while nobody else can decide on it before this transaction ends. Money is planned by moving it from
     * available to planned, so what stands on the account of the first is free.
     */
    @Transactional
    public Money freeForUpdate(EntityId entity, ActivityId activity) {
        return ledger.balanceForUpdate(entity, Account.of(activity, AccountKind.AVAILABLE))
                .negated();
    }

    /** As {@link #freeForUpdate(EntityId, ActivityId)}, for many of one entity with two queries. */
    @Transactional
    public Map<ActivityId, Money> freeForUpdate(EntityId entity, Collection<ActivityId> activities) {
        return free(activities, ledger.balancesForUpdate(entity, available(activities)));
    }

    /** What is free in each of these, for showing or for choosing whom to look at. */
    public Map<ActivityId, Money> free(EntityId entity, Collection<ActivityId> activities) {
        return free(activities, ledger.balances(entity, available(activities)));
    }

    private static Map<ActivityId, Money> free(Collection<ActivityId> activities, Map<Account, Money> balances) {
        return activities.stream().distinct().collect(Collectors.toMap(it -> it, activity -> balances.getOrDefault(
                        Account.of(activity, AccountKind.AVAILABLE), Money.noEuros())
                .negated()));
    }

    private static List<Account> available(Collection<ActivityId> activities) {
        return activities.stream()
                .distinct()
                .map(it -> Account.of(it, AccountKind.AVAILABLE))
                .toList();
    }

    private static Money held(Map<AccountKind, Money> balances, AccountKind kind) {
        return balances.getOrDefault(kind, Money.noEuros()).negated();
    }
}
