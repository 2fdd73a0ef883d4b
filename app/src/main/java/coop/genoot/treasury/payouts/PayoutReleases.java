package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.db.tables.records.PayoutBatchRecord;
import coop.genoot.treasury.db.tables.records.PayoutFileRecord;
import coop.genoot.treasury.db.tables.records.PayoutReleaseRecord;
import coop.genoot.treasury.payouts.limits.PayoutLimits;
import coop.genoot.treasury.payouts.pain.CreditTransfers;
import coop.genoot.treasury.payouts.pain.PainWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets batches go: above a limit ({@link PayoutLimits#byTwoAbove}, or what it was when the batch was made when that is
 * less) two different people of finance, each once, and never only people who are paid in it (ASVS 5.0, 2.3.5). What
 * one person let go in the days before counts with it. With the last of them the file is made, kept and never made
 * again: batch, transfers, file and what is told of them are one transaction. The routes ask for a fresh sign-in.
 */
@Component
@Transactional
public class PayoutReleases {
    private final BatchRows batches;
    private final TransferRows transfers;
    private final PayableRows payables;
    private final Tools tools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PayoutReleases(
            BatchRows batches,
            TransferRows transfers,
            PayableRows payables,
            Tools tools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.transfers = transfers;
        this.payables = payables;
        this.tools = tools;
        this.events = events;
        this.clock = clock;
    }

    /** What a batch asks of others. */
    @Component
    record Tools(Organisation organisation, PayoutLimits limits, AuditTrail trail) {}

    /**
     * I let this batch go; with enough others its file is there. The same person twice changes nothing, and so does who
     * comes after it was let go. Refused when it was taken apart ({@code treasury.payouts.ended-already}), its day is
     * past ({@code treasury.payouts.day-past}), and when a payee has another account now ({@code
     * treasury.payouts.account-changed}): then it is taken apart and made again.
     */
    public void release(Actor me, UUID id) {
        var batch = batches.lock(id).orElseThrow(NotHere::new);
        if (!me.has(Hat.FINANCE, batch.getEntityId())) throw new NotHere();
        switch (BatchView.State.valueOf(batch.getState())) {
            case RELEASED -> {}
            case ENDED -> throw new Refused("treasury.payouts.ended-already");
            case MADE -> release(me, batch);
        }
    }

    private void release(Actor me, PayoutBatchRecord batch) {
        if (batch.getDay().isBefore(LocalDate.now(clock))) throw new Refused("treasury.payouts.day-past");
        var parts = transfers.ofBatch(batch.getId());
        if (parts.size() != batch.getTransfers()) throw new IllegalStateException("Parts are hidden: " + batch.getId());
        checkAccounts(batch.getId(), parts);
        boolean isPayee =
                parts.stream().anyMatch(it -> it.what().payee().equals(me.self().value()));
        if (!batches.add(release(me, batch, isPayee))) return;
        tools.trail().record(me, "payouts.released", "batch " + batch.getId(), batch.getCents() + " cents");
        var entity = new EntityId(batch.getEntityId());
        batches.lock(entity);
        var limit = batches.limit(entity, tools.limits());
        if (batches.find(batch.getId(), limit).orElseThrow().isReleased()) letGo(batch, parts);
    }

    private void letGo(PayoutBatchRecord batch, List<BatchView.Part> parts) {
        var what = parts.stream().map(BatchView.Part::what).toList();
        transfers.move(what.stream().map(PayoutPart::transfer).toList(), "IN_BATCH", "RELEASED");
        batches.move(batch.getId(), BatchView.State.RELEASED, clock.instant());
        batches.add(file(batch, parts));
        events.publishEvent(new PayoutsReleased(
                new EntityId(batch.getEntityId()),
                new BankAccountId(batch.getBankAccountId()),
                batch.getId(),
                LocalDate.now(clock),
                what));
    }

    private PayoutReleaseRecord release(Actor me, PayoutBatchRecord batch, boolean isPayee) {
        var release = new PayoutReleaseRecord();
        release.setBatchId(batch.getId());
        release.setEntityId(batch.getEntityId());
        release.setPersonId(me.self().value());
        release.setName(me.name());
        release.setIsPayee(isPayee);
        release.setAt(clock.instant());
        return release;
    }

    private void checkAccounts(UUID batch, List<BatchView.Part> parts) {
        var places =
                payables.places(parts.stream().map(it -> it.what().subject()).toList(), LocalDate.now(clock));
        var frozen = transfers.accountsOf(batch);
        for (var part : parts) {
            var place = places.get(part.what().subject());
            if (place == null || !frozen.get(part.what().transfer()).equals(place.account()))
                throw new Refused(
                        "treasury.payouts.account-changed", part.what().payeeName());
        }
    }

    private PayoutFileRecord file(PayoutBatchRecord batch, List<BatchView.Part> parts) {
        var entity =
                tools.organisation().entity(new EntityId(batch.getEntityId())).orElseThrow();
        var from = batches.find(batch.getId(), BatchView.Limit.UNKNOWN)
                .orElseThrow()
                .from();
        var message = BankIds.of(batch.getId());
        var content = PainWriter.write(new CreditTransfers(
                message,
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()),
                entity,
                from.value(),
                batch.getKind().equals("WAGES"),
                parts.stream().map(it -> transfer(batch, it)).toList()));
        var file = new PayoutFileRecord();
        file.setBatchId(batch.getId());
        file.setEntityId(batch.getEntityId());
        file.setMessageId(message);
        file.setContent(content);
        file.setSha256(sha256(content));
        file.setMadeAt(clock.instant());
        return file;
    }

    private static CreditTransfers.Transfer transfer(PayoutBatchRecord batch, BatchView.Part part) {
        return new CreditTransfers.Transfer(
                BankIds.of(part.what().transfer()),
                batch.getDay(),
                part.what().amount(),
                part.holder(),
                part.iban().value(),
                part.what().number());
    }

    /** The file, for who let the batch go and still keeps the money there; always the same bytes. Empty for others. */
    public Optional<PayoutFile> file(Actor me, UUID batch) {
        var found = batches.find(batch, BatchView.Limit.UNKNOWN)
                .filter(it -> me.has(Hat.FINANCE, it.entity().value()));
        if (found.isEmpty()) return Optional.empty();
        var file = batches.file(batch);
        file.ifPresent(it -> tools.trail().record(me, "payouts.file-taken", "batch " + batch, it.getSha256()));
        return file.map(it -> {
            var name = found.get().name();
            return new PayoutFile("payout-" + name + ".xml", it.getContent(), it.getSha256());
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
