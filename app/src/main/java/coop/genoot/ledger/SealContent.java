package coop.genoot.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/** What one seal takes in, added up transaction by transaction in their final order. */
final class SealContent {
    private final MessageDigest digest;
    private final Map<String, Long> debits = new TreeMap<>();
    private long transactions;

    SealContent() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(byte[] ofTransaction) {
        digest.update(ofTransaction);
        transactions++;
    }

    void addDebit(String unit, long cents) {
        debits.merge(unit, cents, Math::addExact);
    }

    long transactions() {
        return transactions;
    }

    Map<String, Long> debits() {
        return debits;
    }

    /** Ends the adding up. */
    byte[] digest() {
        return digest.digest();
    }
}
