package coop.genoot.common;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids of version 7 (RFC 9562): they sort by the moment they were made, and nobody can guess the next one. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    public static UUID at(Instant moment) {
        long high = moment.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
