package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.einvoicing.db.tables.records.ReceivedRecord;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The e-invoices others send us: kept as they came, readable, and brought to the Activity they are for. */
@Component
@Transactional
public class ReceivedInvoices {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivedInvoices.class);
    private static final Actor NETWORK = Actor.system("e-invoices");

    private final ReceivedRows rows;
    private final EInvoicing einvoicing;
    private final Organisation organisation;
    private final Transport transport;
    private final ObjectProvider<RoutingPlaces> routing;
    private final Clock clock;

    ReceivedInvoices(
            ReceivedRows rows,
            EInvoicing einvoicing,
            Organisation organisation,
            Transport transport,
            ObjectProvider<RoutingPlaces> routing,
            Clock clock) {
        this.rows = rows;
        this.einvoicing = einvoicing;
        this.organisation = organisation;
        this.transport = transport;
        this.routing = routing;
        this.clock = clock;
    }

    /**
     * Keeps a file that somebody in finance or support brings; the same file twice is kept once. Refused with the
     * reason
     * when it cannot be read, and when it is addressed to none of the entities the actor works for.
     */
    public UUID bring(Actor me, String fileName, byte[] file) {
        return keep(me, fileName, file, "UPLOAD");
    }

    /** Newest first, so many after that one; with {@code withoutActivity} those that nobody brought further yet. */
    @Transactional(readOnly = true)
    public List<ReceivedInvoice> list(boolean withoutActivity, @Nullable UUID after, int limit) {
        return rows.list(withoutActivity, after, limit);
    }

    /** How many wait to be brought to an Activity. */
    @Transactional(readOnly = true)
    public int waiting() {
        return rows.withoutActivity();
    }

    /**
     * The invoice with everything in it, read again from the sealed file; empty when it is not there for this actor.
     */
    @Transactional(readOnly = true)
    public Optional<Opened> open(UUID id) {
        return rows.find(id)
                .map(it -> new Opened(it, einvoicing.read(rows.content(id).orElseThrow())));
    }

    /** The file exactly as it came. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(UUID id) {
        return rows.content(id);
    }

    /** The Activities this invoice can go to. */
    @Transactional(readOnly = true)
    public List<RoutingPlaces.Place> places(EntityId entity) {
        return routing.stream().flatMap(it -> it.of(entity).stream()).toList();
    }

    /**
     * Brings the invoice to that Activity, from then on its managers see it. False when there is no such invoice for
     * the actor.
     */
    public boolean route(Actor me, UUID id, ActivityId activity) {
        var found = rows.find(id);
        if (found.isEmpty() || !worksFor(me, found.get().entity())) return false;
        if (places(found.get().entity()).stream().noneMatch(it -> it.activity().equals(activity)))
            throw new Refused("einvoicing.received.no-such-activity");
        rows.route(id, activity, me.author(), clock.instant());
        return true;
    }

    /** Keeps everything the network holds for us. What cannot be read stays there, and its reason is in the log. */
    void fetch() {
        for (var inbound : transport.fetchInbound()) {
            try {
                keep(NETWORK, inbound.fileName(), inbound.content(), "NETWORK");
                transport.acknowledge(inbound.id());
            } catch (Refused unreadable) {
                LOG.warn("An e-invoice that arrived is not kept: {} {}", inbound.id(), unreadable.key());
            }
        }
    }

    private UUID keep(Actor me, String fileName, byte[] file, String source) {
        var reading = einvoicing.read(file);
        var document = reading.document();
        var entity = addressee(me, document.buyer());
        var now = clock.instant();
        var received = new ReceivedRecord();
        received.setId(TimeOrderedId.at(now));
        received.setEntityId(entity.value());
        received.setFileName(fileName.isBlank() ? document.number() : fileName);
        received.setForm(reading.form().name());
        received.setContent(file);
        received.setSha256(ReceivedRows.sealOf(file));
        received.setSource(source);
        received.setReceivedAt(now);
        received.setReceivedBy(me.author());
        received.setSeller(document.seller().name());
        received.setNumber(document.number());
        received.setCredit(document.kind().isCreditNote());
        received.setIssuedOn(document.issuedOn());
        received.setDueOn(document.dueOn());
        received.setPayableCents(document.totals().payable().cents());
        received.setCurrency(document.currency().getCurrencyCode());
        var pointedTo = routing.stream()
                .flatMap(it -> it.pointedTo(entity, document).stream())
                .findFirst();
        pointedTo.ifPresent(activity -> {
            received.setActivityId(activity.value());
            received.setRoutedBy(me.author());
            received.setRoutedAt(now);
        });
        return rows.add(received);
    }

    /** Our entity that the buyer's numbers name, among those the actor works for. */
    private EntityId addressee(Actor me, Party buyer) {
        return organisation.entities().stream()
                .filter(it -> worksFor(me, it.id()))
                .filter(it -> names(buyer, it))
                .findFirst()
                .map(Entity::id)
                .orElseThrow(() -> new Refused("einvoicing.received.not-for-us", buyer.name()));
    }

    private static boolean names(Party buyer, Entity entity) {
        var legal = entity.registration().legalId();
        var address = buyer.electronicAddress();
        var vat = entity.vatNumber();
        return vat != null && vat.value().equals(buyer.vatNumber())
                || buyer.legalId() != null && digits(buyer.legalId().value()).equals(legal)
                || address != null && address.value().startsWith(legal)
                || address != null
                        && address.value().equals(entity.electronicAddress().value());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static boolean worksFor(Actor me, EntityId entity) {
        return me.isSystem() || me.has(Hat.FINANCE, entity.value()) || me.has(Hat.SUPPORT, entity.value());
    }

    /** A received invoice with its content and what the official rules of its date say about it. */
    public record Opened(ReceivedInvoice invoice, EInvoicing.Reading reading) {}
}
