package coop.genoot.treasury.payouts;

import coop.genoot.common.BankDays;
import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.db.tables.records.PayoutBatchRecord;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import coop.genoot.treasury.payouts.pain.BrokenReport;
import coop.genoot.treasury.payouts.pain.PainWriter;
import coop.genoot.treasury.payouts.pain.StatusReader;
import coop.genoot.treasury.payouts.pain.StatusReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what the bank answers to a file (pain.002). Anybody can make such a file, and a refusal that was made up
 * would pay twice: what it refuses is owed again only once somebody else confirms it, or once the statements are read
 * up to the working day after the one for which the bank was asked and show no payment. Until then its batch holds it.
 */
@Component
@Transactional
public class BankAnswers {
    /** A report on a full batch is far smaller. */
    public static final int LARGEST = 4 << 20;

    private final BatchRows batches;
    private final TransferRows transfers;
    private final PayoutClosing closing;
    private final PayoutReleases.Tools tools;
    private final Clock clock;

    BankAnswers(
            BatchRows batches, TransferRows transfers, PayoutClosing closing, PayoutReleases.Tools tools, Clock clock) {
        this.batches = batches;
        this.transfers = transfers;
        this.closing = closing;
        this.tools = tools;
        this.clock = clock;
    }

    /** What is to be done about refusals that nobody confirmed. */
    public enum Doubt {
        /** There are none. */
        NONE,
        /** Somebody else than who brought the answer confirms them. */
        FOR_ANOTHER,
        /** This person may confirm them. */
        FOR_ME
    }

    /** Whether refusals of that batch wait to be confirmed, and by whom; not here for others than its finance. */
    @Transactional(readOnly = true)
    public Doubt doubt(Actor me, UUID id) {
        var batch = batches.find(id, BatchView.Limit.UNKNOWN)
                .filter(it -> me.has(Hat.FINANCE, it.entity().value()))
                .orElseThrow(NotHere::new);
        var doubted = transfers.refused(id);
        if (doubted.isEmpty()) return Doubt.NONE;
        boolean mayConfirm = isOfAnother(me, doubted)
                || isReadPast(batch.entity(), batch.account().value(), batch.day());
        return mayConfirm ? Doubt.FOR_ME : Doubt.FOR_ANOTHER;
    }

    /**
     * The bank did not pay what its answer refused: it is owed again, with its reason. How many there were; twice
     * changes nothing. Refused to who brought the answer ({@code treasury.payouts.answer.confirmed-by-another}) as long
     * as the statements do not say it themselves.
     */
    public int confirm(Actor me, UUID id) {
        var batch = mine(me, id);
        transfers.lock(batch.getBankAccountId(), List.of(id));
        var doubted = transfers.refused(id);
        if (doubted.isEmpty()) return 0;
        var entity = new EntityId(batch.getEntityId());
        if (!isOfAnother(me, doubted) && !isReadPast(entity, batch.getBankAccountId(), batch.getDay()))
            throw new Refused("treasury.payouts.answer.confirmed-by-another");
        var reasons = new LinkedHashMap<UUID, ReturnReason>();
        doubted.forEach(it -> reasons.put(it.getId(), Objects.requireNonNull(TransferRows.reason(it))));
        closing.refused(entity, new BankAccountId(batch.getBankAccountId()), LocalDate.now(clock), reasons);
        tools.trail().record(me, "payouts.refusals-confirmed", "batch " + id, reasons.size() + " refused");
        return reasons.size();
    }

    private PayoutBatchRecord mine(Actor me, UUID id) {
        var batch = batches.lock(id).orElseThrow(NotHere::new);
        if (!me.has(Hat.FINANCE, batch.getEntityId())) throw new NotHere();
        return batch;
    }

    private static boolean isOfAnother(Actor me, List<PayoutTransferRecord> doubted) {
        return doubted.stream().noneMatch(it -> me.self().value().equals(it.getRefusedBy()));
    }

    private boolean isReadPast(EntityId entity, UUID account, LocalDate day) {
        var country = tools.organisation().entity(entity).orElseThrow().country();
        return batches.isRead(account, day, BankDays.onOrAfter(day.plusDays(1), country));
    }

    /**
     * Reads the report on that batch and says how many transfers it newly refused, which wait to be confirmed; the same
     * report again changes nothing. Nothing of it is taken when it is too large or no report ({@code
     * treasury.payouts.answer.unreadable}), about another file ({@code treasury.payouts.answer.of-another}), or refuses
     * what we never sent or what a statement shows as paid ({@code treasury.payouts.answer.strange}).
     */
    public int receive(Actor me, UUID id, byte[] content) {
        var batch = mine(me, id);
        var report = read(content);
        var message = BankIds.of(id);
        if (!report.messageId().equalsIgnoreCase(message)) throw new Refused("treasury.payouts.answer.of-another");
        var sent = transfers.lock(batch.getBankAccountId(), List.of(id));
        var ids = sent.stream().map(PayoutTransferRecord::getEndToEndId).collect(Collectors.toSet());
        boolean ours = ids.containsAll(report.transfers().keySet())
                && List.of(PainWriter.blockId(message, 1))
                        .containsAll(report.blocks().keySet());
        if (!ours) throw new Refused("treasury.payouts.answer.strange");
        int refused = 0;
        for (var transfer : sent) {
            var said = saidOf(report, transfer, message);
            if (said == null || isKnown(transfer)) continue;
            if (transfer.getState().equals("PAID")) throw new Refused("treasury.payouts.answer.strange");
            transfers.refused(transfer.getId(), me.self().value(), new ReturnReason(said.code(), said.text()));
            refused++;
        }
        tools.trail().record(me, "payouts.answer-read", "batch " + id, refused + " refused");
        return refused;
    }

    private static boolean isKnown(PayoutTransferRecord transfer) {
        return transfer.getState().equals("RETURNED") || transfer.getState().equals("REFUSED");
    }

    private static StatusReport.@Nullable Said saidOf(
            StatusReport report, PayoutTransferRecord transfer, String message) {
        var own = report.transfers().get(transfer.getEndToEndId());
        if (own != null) return own;
        var block = report.blocks().get(PainWriter.blockId(message, 1));
        return block == null ? report.whole() : block;
    }

    private static StatusReport read(byte[] content) {
        if (content.length == 0 || content.length > LARGEST) throw new Refused("treasury.payouts.answer.unreadable");
        try {
            return StatusReader.read(content);
        } catch (BrokenReport broken) {
            throw new Refused("treasury.payouts.answer.unreadable");
        }
    }
}
