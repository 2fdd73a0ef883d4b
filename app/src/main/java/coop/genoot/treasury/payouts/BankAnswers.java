package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import coop.genoot.treasury.payouts.pain.BrokenReport;
import coop.genoot.treasury.payouts.pain.PainWriter;
import coop.genoot.treasury.payouts.pain.StatusReader;
import coop.genoot.treasury.payouts.pain.StatusReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the bank answers to a file (pain.002): what it refuses is owed again, with its reason. */
@Component
@Transactional
public class BankAnswers {
    /** A report on a full batch is far smaller. */
    public static final int LARGEST = 4 << 20;

    private final BatchRows batches;
    private final TransferRows transfers;
    private final PayoutClosing closing;
    private final AuditTrail trail;
    private final Clock clock;

    BankAnswers(BatchRows batches, TransferRows transfers, PayoutClosing closing, AuditTrail trail, Clock clock) {
        this.batches = batches;
        this.transfers = transfers;
        this.closing = closing;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Reads the report on that batch and says how many transfers it newly refused; the same report again changes
     * nothing. Nothing of it is taken when it is too large or no report ({@code treasury.payouts.answer.unreadable}),
     * about another file ({@code treasury.payouts.answer.of-another}), or refuses what we never sent or what a statement
     * shows as paid ({@code treasury.payouts.answer.strange}).
     */
    public int receive(Actor me, UUID id, byte[] content) {
        var batch = batches.lock(id).orElseThrow(NotHere::new);
        if (!me.has(Hat.FINANCE, batch.getEntityId())) throw new NotHere();
        var report = read(content);
        var message = BankIds.of(id);
        if (!report.messageId().equalsIgnoreCase(message)) throw new Refused("treasury.payouts.answer.of-another");
        var sent = transfers.lock(batch.getBankAccountId(), List.of(id));
        var ids = sent.stream().map(PayoutTransferRecord::getEndToEndId).collect(Collectors.toSet());
        boolean ours = ids.containsAll(report.transfers().keySet())
                && List.of(PainWriter.blockId(message, 1))
                        .containsAll(report.blocks().keySet());
        if (!ours) throw new Refused("treasury.payouts.answer.strange");
        var refused = new LinkedHashMap<UUID, ReturnReason>();
        for (var transfer : sent) {
            var said = saidOf(report, transfer, message);
            if (said == null || transfer.getState().equals("RETURNED")) continue;
            if (transfer.getState().equals("PAID")) throw new Refused("treasury.payouts.answer.strange");
            refused.put(transfer.getId(), new ReturnReason(said.code(), said.text()));
        }
        closing.refused(
                new EntityId(batch.getEntityId()),
                new BankAccountId(batch.getBankAccountId()),
                LocalDate.now(clock),
                refused);
        trail.record(me, "payouts.answer-read", "batch " + id, refused.size() + " refused");
        return refused.size();
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
