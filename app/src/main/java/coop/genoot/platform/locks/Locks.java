package coop.genoot.platform.locks;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Locks with AES-256-GCM: a version, a nonce used once, the locked bytes with their proof. Each is bound to the id of
 * what it belongs to, so that one cannot stand in the place of another.
 */
public final class Locks {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int PROOF_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Locks() {}

    public static byte[] lock(SecretKey key, UUID bound, byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(open);
            return ByteBuffer.allocate(1 + NONCE_BYTES + locked.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was locked; empty when another key locked it, or it was locked for something else. */
    public static Optional<byte[]> open(SecretKey key, UUID bound, byte[] kept) {
        if (kept.length <= 1 + NONCE_BYTES || kept[0] != VERSION) return Optional.empty();
        var nonce = Arrays.copyOfRange(kept, 1, 1 + NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, bound);
            return Optional.of(cipher.doFinal(kept, 1 + NONCE_BYTES, kept.length - 1 - NONCE_BYTES));
        } catch (AEADBadTagException otherKeyOrPlace) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, UUID bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(PROOF_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(bound.getMostSignificantBits())
                .putLong(bound.getLeastSignificantBits())
                .flip());
        return cipher;
    }
}
