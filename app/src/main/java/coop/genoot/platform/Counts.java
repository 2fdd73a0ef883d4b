package coop.genoot.platform;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what the house does, for those who run it. What was rolled back was not done. */
@Component
public class Counts {
    private final MeterRegistry registry;

    Counts(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts so many, once this transaction is kept.
     *
     * @param name such as {@code genoot.documents.issued}
     * @param kind which of the few sorts of it; never a name, a number or an id
     */
    public void add(String name, String kind, int number) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            count(name, kind, number);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count(name, kind, number);
            }
        });
    }

    private void count(String name, String kind, int number) {
        registry.counter(name, "kind", kind).increment(number);
    }
}
