package coop.genoot.platform.secondstep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, as every app for codes knows them). A code of
 * the step before and after counts too, because clocks differ.
 */
final class Totp {
    static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The step of time whose code was typed, when it is one later than the last that opened. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now, long lastStep) {
        var digits = typed.replaceAll("\\s", "");
        long present = now.getEpochSecond() / SECONDS;
        var found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            var equal = MessageDigest.isEqual(bytes(code(secret, step)), bytes(digits));
            if (equal && step > lastStep && found.isEmpty()) found = OptionalLong.of(step);
        }
        return found;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As apps take it: base 32 (RFC 4648) without padding; 20 bytes are 32 letters. */
    static String letters(byte[] secret) {
        var letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : secret) {
            held = held << 8 | next & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                letters.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        return letters.toString();
    }
}
