package coop.genoot.common;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Tries a rule on many random cases. A failure names the seed, so that the very same case can be tried again. */
public final class ManyCases {
    private ManyCases() {}

    /** Runs the case that many times, each with its own random source derived from the seed. */
    public static void of(int times, long seed, Consumer<RandomGenerator> oneCase) {
        for (int i = 0; i < times; i++) {
            long ownSeed = seed * 1_000_003 + i;
            try {
                oneCase.accept(RandomGeneratorFactory.of("L64X128MixRandom").create(ownSeed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("Case %d of seed %d (own seed %d)".formatted(i, seed, ownSeed), failed);
            }
        }
    }

    /** That many random digits. */
    public static String digits(RandomGenerator random, int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }

    /** The text with one digit replaced by another digit: the most common typing mistake. */
    public static String withOneDigitWrong(RandomGenerator random, String text) {
        int at = random.nextInt(text.length());
        while (!Character.isDigit(text.charAt(at))) at = random.nextInt(text.length());
        int wrong = (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return text.substring(0, at) + wrong + text.substring(at + 1);
    }
}
