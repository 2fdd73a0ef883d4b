package coop.genoot.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was looked up in this transaction already, so that one piece of work does not ask the same thing ten times.
 * Nothing is kept beyond the transaction; who changes what is looked up forgets it first. Without a transaction
 * everything is looked up anew.
 */
public final class Lookups {
    private Lookups() {}

    /** A transaction that is set aside for another takes its synchronizations, and with them this, along. */
    private static final class Kept implements TransactionSynchronization {
        private final Map<Object, Object> found = new HashMap<>();
    }

    /** The value by that key, looked up when it is asked for the first time; keys are records of their own room. */
    @SuppressWarnings("unchecked") // a key stands for one type of value
    public static <T> T once(Object key, Supplier<T> look) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return look.get();
        var found = kept().found;
        var known = found.get(key);
        if (known == null) {
            known = look.get();
            found.put(key, known);
        }
        return (T) known;
    }

    /** Lets everything be looked up anew in this transaction. */
    public static void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) kept().found.clear();
    }

    /** Lets this be looked up anew in this transaction, and leaves the rest. */
    public static void forget(Object key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) kept().found.remove(key);
    }

    private static Kept kept() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations())
            if (synchronization instanceof Kept kept) return kept;
        var kept = new Kept();
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }
}
