package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.db.tables.records.PayableRecord;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import coop.genoot.treasury.payouts.limits.PayoutLimits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be paid and the batches it is paid in, for the people who keep the money of an entity (T-21). */
@Component
@Transactional(readOnly = true)
public class Payouts {
    private static final int BATCHES = 50;

    /** As many as one page holds. */
    private static final int MOST = 500;

    private final TransferRows transfers;
    private final PayableRows payables;
    private final BatchRows batches;
    private final PayoutLimits limits;
    private final Clock clock;

    Payouts(TransferRows transfers, PayableRows payables, BatchRows batches, PayoutLimits limits, Clock clock) {
        this.transfers = transfers;
        this.payables = payables;
        this.batches = batches;
        this.limits = limits;
        this.clock = clock;
    }

    /** The entities whose money this person keeps. */
    public List<EntityId> entities(Actor me) {
        return me.scopes(Hat.FINANCE).stream().sorted().map(EntityId::new).toList();
    }

    /** What waits in that entity, the longest due first; refused to others than its finance. */
    public List<WaitingPayout> waiting(Actor me, EntityId entity) {
        check(me, entity);
        var owed = transfers.waiting(entity.value(), MOST);
        var subjects = owed.stream().map(PayableRecord::getSubject).toList();
        var places = payables.places(subjects, LocalDate.now(clock));
        var returned = new HashMap<UUID, PayoutTransferRecord>();
        transfers.returned(subjects).forEach(it -> returned.put(it.getSubject(), it));
        return owed.stream()
                .map(it -> {
                    var place = places.getOrDefault(it.getSubject(), new PayableRows.Place(null, null));
                    var before = returned.get(it.getSubject());
                    return new WaitingPayout(
                            PayableRows.payable(it),
                            place.hindrance(),
                            place.usableFrom(),
                            before == null ? null : TransferRows.reason(before));
                })
                .toList();
    }

    /**
     * What is owed to somebody who gives no account themselves, such as a supplier, when this person keeps the money it
     * is paid from. Finance gives the account for them.
     */
    public Optional<Payable> owedToOthers(Actor me, UUID subject) {
        return payables.find(subject)
                .filter(it -> it.kind() == PayableKind.PURCHASE || it.kind() == PayableKind.REFUND)
                .filter(it -> me.has(Hat.FINANCE, it.entity().value()));
    }

    /** The latest batches of that entity. */
    public List<BatchView> batches(Actor me, EntityId entity) {
        check(me, entity);
        return batches.latest(entity, batches.limit(entity, limits), BATCHES);
    }

    /** The batch, when this person keeps the money of its entity. */
    public Optional<BatchView> find(Actor me, UUID batch) {
        return batches.find(batch, BatchView.Limit.UNKNOWN)
                .filter(it -> me.isSystem() || me.has(Hat.FINANCE, it.entity().value()))
                .flatMap(it -> batches.find(batch, batches.limit(it.entity(), limits)));
    }

    /** What is paid in it, by name. */
    public List<BatchView.Part> parts(Actor me, UUID batch) {
        return find(me, batch).map(it -> transfers.ofBatch(it.id())).orElseThrow(NotHere::new);
    }

    /** What is owed to me and was paid to me, the newest first. */
    public List<PayoutState> mine(Actor me) {
        var subjects = payables.of(me.self().value(), MOST);
        return payables.states(subjects, LocalDate.now(clock)).values().stream()
                .sorted(Comparator.comparing(PayoutState::day).reversed())
                .toList();
    }

    /** How much one person could let go there today in all, zero at least; refused to others than its finance. */
    public Money leftForOne(Actor me, EntityId entity) {
        check(me, entity);
        var limit = batches.limit(entity, limits);
        var left = limit.above().minus(limit.alone());
        return left.isNegative() ? Money.noEuros() : left;
    }

    private static void check(Actor me, EntityId entity) {
        if (!me.isSystem() && !me.has(Hat.FINANCE, entity.value())) throw new Refused("treasury.not-finance");
    }
}
