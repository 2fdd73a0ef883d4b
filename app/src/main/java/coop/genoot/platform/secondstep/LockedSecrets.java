package coop.genoot.platform.secondstep;

import coop.genoot.common.PersonId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Locks secrets with AES-256-GCM before they are kept: a version, a nonce used once, the locked secret with its proof.
 * Each is bound to its person, so that one cannot stand in the place of another's.
 */
@Component
class LockedSecrets {
    /** How long a secret is that was kept before there was a lock. */
    static final int OPEN_LENGTH = 20;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int PROOF_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    LockedSecrets(SecretKeys keys) {
        this.keys = keys;
    }

    byte[] lock(PersonId person, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.newestFirst().getFirst(), nonce, person);
            var locked = cipher.doFinal(secret);
            return ByteBuffer.allocate(1 + NONCE_BYTES + locked.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret; empty when no key of ours opens it, or it was locked for somebody else. */
    Optional<byte[]> open(PersonId person, byte[] kept) {
        if (kept.length == OPEN_LENGTH) return Optional.of(kept);
        return keys.newestFirst().stream()
                .flatMap(key -> open(key, person, kept).stream())
                .findFirst();
    }

    /** Whether the newest key locked it; a secret of which that is not true should be locked again. */
    boolean isLockedWell(PersonId person, byte[] kept) {
        return kept.length != OPEN_LENGTH
                && open(keys.newestFirst().getFirst(), person, kept).isPresent();
    }

    private static Optional<byte[]> open(SecretKey key, PersonId person, byte[] kept) {
        if (kept.length <= 1 + NONCE_BYTES || kept[0] != VERSION) return Optional.empty();
        var nonce = Arrays.copyOfRange(kept, 1, 1 + NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, person);
            return Optional.of(cipher.doFinal(kept, 1 + NONCE_BYTES, kept.length - 1 - NONCE_BYTES));
        } catch (AEADBadTagException otherKeyOrPerson) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, PersonId person)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(PROOF_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .flip());
        return cipher;
    }
}
