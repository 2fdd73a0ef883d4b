package coop.genoot.einvoicing;

import java.util.List;
import java.util.UUID;

/**
 * The way to the network of e-invoices: an access point of Peppol, an approved platform in France, or a folder. Every
 * method may throw {@link Unreachable}; the caller tries again later.
 */
public interface Transport {
    /** Whether e-invoices can be delivered to this address. */
    Reach lookup(Party.Identifier address);

    /** Hands a document over. Idempotent by the parcel's id: handing it over twice sends it once. */
    Answer send(Parcel parcel);

    /** What became of a parcel that was handed over. */
    Answer status(UUID parcel);

    /** What arrived for us and was not acknowledged yet, oldest first. */
    List<Inbound> fetchInbound();

    /** Says that an arrived file is safely kept; it is not offered again. */
    void acknowledge(String inbound);

    enum Reach {
        REACHABLE,
        NOT_REACHABLE,
        UNKNOWN
    }

    /** A document to deliver: UBL, addressed, under our own id. */
    record Parcel(UUID id, Party.Identifier from, Party.Identifier to, String number, byte[] content) {}

    /** What the network says of a parcel, with its own words. */
    record Answer(Outcome outcome, String words) {}

    enum Outcome {
        /** Taken in charge, not there yet. */
        ACCEPTED,
        DELIVERED,
        REFUSED
    }

    /** A file that arrived, by the network's own id. */
    record Inbound(String id, String fileName, byte[] content) {}

    /** The network does not answer now. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
