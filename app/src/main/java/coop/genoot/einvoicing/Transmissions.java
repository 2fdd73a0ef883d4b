package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.einvoicing.db.tables.records.TransmissionRecord;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of e-invoices to the client: planned in the transaction of the issue, handed over after it, tried again. */
@Component
@Transactional
public class Transmissions {
    /** With six hours between the later ones this is about five days. */
    private static final int MOST_TRIES = 28;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final TransmissionRows rows;
    private final EInvoicing einvoicing;
    private final Transport transport;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transmissions(
            TransmissionRows rows,
            EInvoicing einvoicing,
            Transport transport,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.einvoicing = einvoicing;
        this.transport = transport;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans to send the document as UBL to the buyer's electronic address; it leaves after this transaction. A
     * document is
     * sent once: asking again changes nothing. Refused when the buyer or the seller has no electronic address.
     *
     * @param document the id of the invoice or credit note in its own room
     */
    public void send(Actor me, EntityId entity, ActivityId activity, UUID document, TradeDocument content) {
        var from = addressOf(content.seller());
        var to = addressOf(content.buyer());
        var ubl = einvoicing.toUbl(content);
        var now = clock.instant();
        var transmission = new TransmissionRecord();
        transmission.setId(TimeOrderedId.at(now));
        transmission.setDocumentId(document);
        transmission.setEntityId(entity.value());
        transmission.setActivityId(activity.value());
        transmission.setNumber(content.number());
        transmission.setSenderScheme(from.scheme());
        transmission.setSenderId(from.value());
        transmission.setRecipientScheme(to.scheme());
        transmission.setRecipientId(to.value());
        transmission.setRecipientName(content.buyer().name());
        transmission.setContent(ubl);
        transmission.setSha256(ReceivedRows.sealOf(ubl));
        transmission.setPlannedAt(now);
        transmission.setState(TransmissionState.PLANNED.name());
        transmission.setTries(0);
        transmission.setNextTryAt(now);
        transmission.setLastAnswer("");
        transmission.setChangedAt(now);
        if (!rows.add(transmission)) return;
        tell(transmission, me.author());
        events.publishEvent(new Planned(transmission.getId()));
    }

    /** Tries a refused or given-up document again; refused itself when it is not stuck. Empty when there is none. */
    public boolean retry(Actor me, UUID document) {
        var found = rows.claim(document);
        if (found.isEmpty()) return false;
        var transmission = found.get();
        var state = TransmissionState.valueOf(transmission.getState());
        if (!state.isStuck()) throw new Refused("einvoicing.not-stuck");
        transmission.setTries(0);
        transmission.setNextTryAt(clock.instant());
        become(transmission, TransmissionState.PLANNED, "", me.author());
        events.publishEvent(new Planned(transmission.getId()));
        return true;
    }

    /** How the e-invoice of that document fares, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<Transmission> of(UUID document) {
        return rows.find(document);
    }

    /** The very bytes that were sent. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID document) {
        return rows.content(document);
    }

    /** Newest first, so many after that transmission; with {@code stuckOnly} those that wait for somebody. */
    @Transactional(readOnly = true)
    public List<Transmission> list(boolean stuckOnly, @Nullable UUID after, int limit) {
        return rows.list(stuckOnly, after, limit);
    }

    /** Whether e-invoices reach this address; unknown when the network does not answer. */
    @Transactional(readOnly = true)
    public Transport.Reach reach(Party.Identifier address) {
        try {
            return transport.lookup(address);
        } catch (Transport.Unreachable silent) {
            return Transport.Reach.UNKNOWN;
        }
    }

    /** Does what is due for one document: hands it over, or asks what became of it. False when nothing is due. */
    boolean moveOne() {
        var due = rows.claimDue(clock.instant());
        due.ifPresent(this::move);
        return due.isPresent();
    }

    private void move(TransmissionRecord it) {
        var state = TransmissionState.valueOf(it.getState());
        it.setTries(it.getTries() + 1);
        it.setNextTryAt(clock.instant().plus(waitAfter(it.getTries())));
        try {
            var answer = state == TransmissionState.PLANNED ? transport.send(parcel(it)) : transport.status(it.getId());
            take(it, state, answer);
        } catch (Transport.Unreachable silent) {
            if (it.getTries() >= MOST_TRIES) become(it, TransmissionState.GIVEN_UP, silent.getMessage(), "network");
            else rows.change(it);
        }
    }

    private void take(TransmissionRecord it, TransmissionState before, Transport.Answer answer) {
        var after = switch (answer.outcome()) {
            case ACCEPTED -> TransmissionState.SENT;
            case DELIVERED -> TransmissionState.DELIVERED;
            case REFUSED -> TransmissionState.REFUSED;
        };
        if (after != before) {
            it.setTries(after == TransmissionState.SENT ? 0 : it.getTries());
            become(it, after, answer.words(), "network");
        } else if (it.getTries() >= MOST_TRIES) {
            // The network has it and says no more: it stays sent, and we stop asking.
            it.setNextTryAt(null);
            rows.change(it);
        } else rows.change(it);
    }

    private void become(TransmissionRecord it, TransmissionState state, String answer, String author) {
        var before = TransmissionState.valueOf(it.getState());
        if (!before.mayBecome(state)) throw new IllegalStateException(before + " cannot become " + state);
        it.setState(state.name());
        it.setLastAnswer(answer);
        it.setChangedAt(clock.instant());
        if (state == TransmissionState.DELIVERED || state.isStuck()) it.setNextTryAt(null);
        rows.change(it);
        tell(it, author);
    }

    private void tell(TransmissionRecord it, String author) {
        rows.addStep(it, author);
        events.publishEvent(new TransmissionStateChanged(
                it.getDocumentId(),
                new EntityId(it.getEntityId()),
                new ActivityId(it.getActivityId()),
                TransmissionState.valueOf(it.getState()),
                it.getLastAnswer(),
                it.getChangedAt()));
    }

    /** A minute, twice as long each time, at most six hours. */
    private static Duration waitAfter(int tries) {
        var wait = Duration.ofMinutes(1L << Math.min(Math.max(tries - 1, 0), 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Transport.Parcel parcel(TransmissionRecord it) {
        return new Transport.Parcel(
                it.getId(),
                new Party.Identifier(it.getSenderScheme(), it.getSenderId()),
                new Party.Identifier(it.getRecipientScheme(), it.getRecipientId()),
                it.getNumber(),
                it.getContent());
    }

    private static Party.Identifier addressOf(Party party) {
        var address = party.electronicAddress();
        if (address == null || address.scheme() == null) throw new Refused("einvoicing.no-address", party.name());
        return address;
    }

    /** A document waits to be handed over; after the transaction somebody does it at once. */
    record Planned(UUID transmission) {}
}
