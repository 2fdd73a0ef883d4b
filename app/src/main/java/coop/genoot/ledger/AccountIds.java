package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;

import coop.genoot.common.EntityId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The numbers of accounts, which never change: asked once, then remembered. */
@Component
class AccountIds {
    private static final int REMEMBERED_AT_MOST = 500_000;

    /** What makes an account one of its own. */
    record Key(UUID entity, Account account, String unit) {
        static Key of(EntityId entity, Line line) {
            return new Key(
                    entity.value(), line.account(), line.amount().currency().getCurrencyCode());
        }
    }

    // One order for all who open accounts at the same moment, so that they wait for each other instead of deadlocking.
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::entity)
            .thenComparing(key -> key.account().owner().id())
            .thenComparing(key -> key.account().kind())
            .thenComparing(key -> key.account().owner().kind())
            .thenComparing(Key::unit);

    private final DSLContext sql;
    private final Map<Key, Long> known = new ConcurrentHashMap<>();

    AccountIds(DSLContext sql) {
        this.sql = sql;
    }

    /** The numbers of all these accounts; those that do not exist yet are opened. */
    Map<Key, Long> open(Collection<Key> wanted) {
        var found = remembered(wanted);
        if (found.size() == Set.copyOf(wanted).size()) return found;
        var missing = missing(wanted, found);
        found.putAll(stored(missing));
        missing = missing(missing, found);
        if (!missing.isEmpty()) {
            insert(missing);
            found.putAll(stored(missing));
        }
        rememberOnceCommitted(found);
        return found;
    }

    /** The numbers of those that exist. */
    Map<Key, Long> existing(Collection<Key> wanted) {
        var found = remembered(wanted);
        var missing = missing(wanted, found);
        if (!missing.isEmpty()) {
            found.putAll(stored(missing));
            rememberOnceCommitted(found);
        }
        return found;
    }

    private Map<Key, Long> remembered(Collection<Key> wanted) {
        var found = new HashMap<Key, Long>();
        for (var key : wanted) {
            var id = known.get(key);
            if (id != null) found.put(key, id);
        }
        return found;
    }

    private static List<Key> missing(Collection<Key> wanted, Map<Key, Long> found) {
        return wanted.stream()
                .filter(key -> !found.containsKey(key))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private Map<Key, Long> stored(Collection<Key> wanted) {
        var set = new HashSet<>(wanted);
        var owners = wanted.stream()
                .map(key -> key.account().owner().id())
                .distinct()
                .toArray(UUID[]::new);
        var entities = wanted.stream().map(Key::entity).distinct().toArray(UUID[]::new);
        var found = new HashMap<Key, Long>();
        sql.select(ACCOUNT.ENTITY_ID, ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ACCOUNT.OWNER_ID, ACCOUNT.UNIT, ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ENTITY_ID.eq(DSL.any(entities)))
                .and(ACCOUNT.OWNER_ID.eq(DSL.any(owners)))
                .forEach(row -> {
                    var owner = new Owner(OwnerKind.valueOf(row.value3()), row.value4());
                    var key =
                            new Key(row.value1(), new Account(AccountKind.valueOf(row.value2()), owner), row.value5());
                    if (set.contains(key)) found.put(key, row.value6());
                });
        return found;
    }

    private void insert(List<Key> missing) {
        var insert = sql.insertInto(
                ACCOUNT, ACCOUNT.ENTITY_ID, ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ACCOUNT.OWNER_ID, ACCOUNT.UNIT);
        for (var key : missing) {
            var account = key.account();
            insert = insert.values(
                    key.entity(),
                    account.kind().name(),
                    account.owner().kind().name(),
                    account.owner().id(),
                    key.unit());
        }
        insert.onConflictDoNothing().execute();
    }

    /** An account opened by a transaction that is rolled back was never there. */
    private void rememberOnceCommitted(Map<Key, Long> found) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (known.size() > REMEMBERED_AT_MOST) known.clear();
                known.putAll(found);
            }
        });
    }
}
