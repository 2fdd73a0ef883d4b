package coop.genoot.platform.secondstep;

import java.math.BigInteger;
import java.time.Instant;

/** An app for codes, as people have it on their phone. */
public final class SecondStepSamples {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SecondStepSamples() {}

    /** The code the app shows at that moment for a secret of 32 letters. */
    public static String code(String letters, Instant now) {
        var number = BigInteger.ZERO;
        for (char letter : letters.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        var bytes = number.toByteArray();
        var secret = new byte[20];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        return Totp.code(secret, now.getEpochSecond() / Totp.SECONDS);
    }
}
