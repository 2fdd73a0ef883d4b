package coop.genoot.treasury.payouts;

import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.db.tables.records.PayableRecord;
import coop.genoot.treasury.db.tables.records.PayoutBatchRecord;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what waits into batches, and takes a batch apart that nobody let go. What is in a batch keeps the account that
 * was in use when it was put there.
 */
@Component
@Transactional
public class PayoutBatches {
    private static final int LATEST_DAYS = 60;

    /** A file of that many transfers is taken by every bank at once. */
    private static final int MOST = 10_000;

    private final BatchRows batches;
    private final TransferRows transfers;
    private final PayableRows payables;
    private final PayoutReleases.Tools tools;
    private final Clock clock;

    PayoutBatches(
            BatchRows batches, TransferRows transfers, PayableRows payables, PayoutReleases.Tools tools, Clock clock) {
        this.batches = batches;
        this.transfers = transfers;
        this.payables = payables;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * Makes a batch; the same form again makes no second one. Refused with {@link Invalid} at the fields {@code iban},
     * {@code day} and {@code subjects}: an account that is not the entity's, a day that is past or more than 60 days
     * away, nothing chosen, wages beside something else. Refused when something is in another batch meanwhile ({@code
     * treasury.payouts.taken}) or its payee has no account that can be used ({@code treasury.payouts.hindered}).
     */
    public UUID make(Actor me, NewBatch wish) {
        if (!me.isSystem() && !me.has(Hat.FINANCE, wish.entity().value())) throw new Refused("treasury.not-finance");
        if (batches.exists(wish.id())) return wish.id();
        var entity = tools.organisation().entity(wish.entity()).orElseThrow(NotHere::new);
        var read = read(wish, entity);
        var owed = transfers.lockWaiting(wish.entity().value(), read.subjects());
        if (owed.size() != read.subjects().size()) throw new Refused("treasury.payouts.taken");
        if (owed.stream().anyMatch(it -> isWage(it) != wish.wages()))
            throw new Invalid(List.of(Problem.at("subjects", "treasury.payouts.wages-apart")));
        var places = payables.places(read.subjects(), LocalDate.now(clock));
        if (owed.stream().anyMatch(it -> accountOf(places, it) == null)) throw new Refused("treasury.payouts.hindered");
        var batch = batch(me, wish, read, owed);
        batches.add(batch);
        transfers.addAll(owed.stream().map(it -> transfer(batch, it, places)).toList());
        tools.trail().record(me, "payouts.made", "batch " + batch.getId(), batch.getCents() + " cents");
        return batch.getId();
    }

    /**
     * Takes a batch apart; what is in it waits again. Refused once it was let go ({@code
     * treasury.payouts.released-already}); twice changes nothing.
     */
    public void end(Actor me, UUID id) {
        var batch = batches.lock(id).orElseThrow(NotHere::new);
        if (!me.has(Hat.FINANCE, batch.getEntityId())) throw new NotHere();
        if (batch.getState().equals("ENDED")) return;
        if (batch.getState().equals("RELEASED")) throw new Refused("treasury.payouts.released-already");
        var parts =
                transfers.ofBatch(id).stream().map(it -> it.what().transfer()).toList();
        transfers.move(parts, "IN_BATCH", "DROPPED");
        batches.move(id, BatchView.State.ENDED, null);
        tools.trail().record(me, "payouts.ended", "batch " + id, "");
    }

    /** A wish once it is right. */
    private record Read(BankAccount from, LocalDate day, Set<UUID> subjects) {}

    private Read read(NewBatch wish, Entity entity) {
        var problems = new ArrayList<Problem>();
        var from = Iban.parse(wish.iban())
                .flatMap(iban -> entity.accounts().stream()
                        .filter(it -> it.iban().equals(iban))
                        .findFirst());
        if (from.isEmpty()) problems.add(Problem.at("iban", "treasury.payouts.not-our-account"));
        var day = day(wish.day());
        if (day.isEmpty()) problems.add(Problem.at("day", "treasury.payouts.no-day", LATEST_DAYS));
        var subjects = wish.subjects().stream()
                .map(PayoutBatches::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (subjects.isEmpty() || subjects.size() > MOST)
            problems.add(Problem.at("subjects", "treasury.payouts.nothing-chosen", MOST));
        Invalid.unlessNone(problems);
        return new Read(from.orElseThrow(), day.orElseThrow(), subjects);
    }

    private Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            var today = LocalDate.now(clock);
            return Optional.of(day).filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(LATEST_DAYS)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private PayoutBatchRecord batch(Actor me, NewBatch wish, Read read, List<PayableRecord> owed) {
        var total = owed.stream().map(it -> Money.euroCents(it.getCents())).reduce(Money::plus);
        var label = read.from().label();
        var batch = new PayoutBatchRecord();
        batch.setId(wish.id());
        batch.setEntityId(wish.entity().value());
        batch.setBankAccountId(batches.account(wish.entity(), read.from().iban(), label, newId()));
        batch.setKind(wish.wages() ? "WAGES" : "PAYMENTS");
        batch.setName(batches.nextName(wish.entity(), LocalDate.now(clock).getYear()));
        batch.setDay(read.day());
        batch.setCents(total.orElseThrow().cents());
        batch.setTransfers(owed.size());
        batch.setByTwoAboveCents(tools.limits().byTwoAbove(wish.entity()).cents());
        batch.setState(BatchView.State.MADE.name());
        batch.setMadeBy(me.author());
        batch.setMadeByName(me.name());
        batch.setMadeAt(clock.instant());
        return batch;
    }

    private PayoutTransferRecord transfer(
            PayoutBatchRecord batch, PayableRecord owed, Map<UUID, PayableRows.Place> places) {
        var transfer = new PayoutTransferRecord();
        transfer.setId(newId());
        transfer.setBatchId(batch.getId());
        transfer.setEntityId(owed.getEntityId());
        transfer.setSubject(owed.getSubject());
        transfer.setKind(owed.getKind());
        transfer.setActivityId(owed.getActivityId());
        transfer.setPayeeId(owed.getPayeeId());
        transfer.setAccountId(accountOf(places, owed));
        transfer.setBatchName(batch.getName());
        transfer.setDay(batch.getDay());
        transfer.setCents(owed.getCents());
        transfer.setEndToEndId(BankIds.of(transfer.getId()));
        transfer.setState("IN_BATCH");
        return transfer;
    }

    private static boolean isWage(PayableRecord owed) {
        return owed.getKind().equals(PayableKind.WAGE.name());
    }

    private static @Nullable UUID accountOf(Map<UUID, PayableRows.Place> places, PayableRecord owed) {
        var place = places.get(owed.getSubject());
        return place == null ? null : place.account();
    }

    private UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }
}
