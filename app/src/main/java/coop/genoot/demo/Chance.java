package coop.genoot.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The luck of the demo world: the same seed makes the same world. */
final class Chance {
    private final RandomGenerator random;

    Chance(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A price people would ask: in steps of five. */
    BigDecimal price(BigDecimal low, BigDecimal high) {
        var exact = low.add(high.subtract(low).multiply(BigDecimal.valueOf(random.nextDouble())));
        var step = high.compareTo(BigDecimal.valueOf(100)) > 0 ? BigDecimal.valueOf(5) : BigDecimal.ONE;
        return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
