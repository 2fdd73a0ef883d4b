package coop.genoot.treasury.payouts;

import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.StatementLine;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import coop.genoot.treasury.matching.Finding;
import coop.genoot.treasury.matching.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the transfers that a statement tells of: by their end-to-end id and exact amount, else all of a batch by its
 * id or, when the bank names nothing at all, by its total. Anything else about them stays for a person to look at: such
 * as another amount, the same twice, or money back without its id.
 */
@Component
class SentMoneyFinder implements SentMoney {
    private final TransferRows transfers;

    SentMoneyFinder(TransferRows transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<List<Finding>> find(UUID account, List<StatementLine> lines) {
        var ids = new HashSet<UUID>();
        lines.forEach(line -> ids.addAll(named(line)));
        var anonymous = lines.stream()
                .filter(SentMoneyFinder::isAnonymous)
                .map(it -> -it.amount().cents())
                .toList();
        var byTotal = anonymous.isEmpty() ? Map.<Long, UUID>of() : transfers.batchesOf(account, anonymous);
        ids.addAll(byTotal.values());
        if (ids.isEmpty()) return lines.stream().map(_ -> List.<Finding>of()).toList();
        var chunk = new Chunk(transfers.lock(account, ids), byTotal);
        return lines.stream().map(chunk::find).toList();
    }

    private static Set<UUID> named(StatementLine line) {
        var ids = new HashSet<UUID>();
        if (line.endToEndId() != null) ids.addAll(BankIds.in(line.endToEndId()));
        ids.addAll(BankIds.in(line.sent().block()));
        // What a stranger writes beside money that comes in says nothing about ours.
        if (ids.isEmpty() && line.amount().isNegative()) ids.addAll(BankIds.in(line.text()));
        return ids;
    }

    /** One amount for a whole batch without a word about it: nobody is named as the payee. */
    private static boolean isAnonymous(StatementLine line) {
        return line.amount().isNegative()
                && !line.reversal()
                && named(line).isEmpty()
                && line.counterparty().account().isEmpty();
    }

    /** What the lines of one chunk say; what one line closed is closed for the next. */
    private static final class Chunk {
        private final Map<UUID, PayoutTransferRecord> transfers = new HashMap<>();
        private final Map<UUID, List<PayoutTransferRecord>> batches = new HashMap<>();
        private final Map<UUID, String> states = new HashMap<>();
        private final Map<Long, UUID> byTotal;

        Chunk(List<PayoutTransferRecord> found, Map<Long, UUID> byTotal) {
            this.byTotal = byTotal;
            for (var transfer : found) {
                transfers.put(transfer.getId(), transfer);
                states.put(transfer.getId(), transfer.getState());
                batches.computeIfAbsent(transfer.getBatchId(), _ -> new ArrayList<>())
                        .add(transfer);
            }
        }

        List<Finding> find(StatementLine line) {
            var ids = named(line);
            var one = ids.stream().filter(transfers::containsKey).toList();
            if (!one.isEmpty()) return one.size() == 1 ? single(line, transfers.get(one.getFirst())) : List.of();
            if (!line.amount().isNegative() || line.reversal()) return List.of();
            var batch = ids.stream().filter(batches::containsKey).findFirst();
            if (batch.isPresent()) return whole(line, batch.get());
            var total = isAnonymous(line) ? byTotal.get(-line.amount().cents()) : null;
            return total == null || isTooEarly(line, total) ? List.of() : whole(line, total);
        }

        /** Before the day for which the bank was asked, the same amount is something else. */
        private boolean isTooEarly(StatementLine line, UUID batch) {
            return batches.getOrDefault(batch, List.of()).stream()
                    .anyMatch(it -> it.getDay().isAfter(line.bookedOn()));
        }

        private List<Finding> single(StatementLine line, PayoutTransferRecord transfer) {
            boolean left = line.amount().isNegative();
            if (line.amount().absolute().cents() != transfer.getCents()) return List.of();
            if (left && line.reversal()) return List.of();
            // A debit settles also what a file said the bank refuses: the statement knows better.
            var from = left ? TransferRows.UNDER_WAY : Set.of("PAID");
            if (!from.contains(states.get(transfer.getId()))) return List.of();
            states.put(transfer.getId(), left ? "PAID" : "RETURNED");
            return List.of(Finding.payout(transfer.getId(), line.amount(), left ? Reason.END_TO_END : Reason.BOUNCED));
        }

        /** All that is still under way of a batch, when it is exactly this amount. */
        private List<Finding> whole(StatementLine line, UUID batch) {
            var sure = whole(line, batch, Set.of("RELEASED"));
            return sure.isEmpty() ? whole(line, batch, TransferRows.UNDER_WAY) : sure;
        }

        private List<Finding> whole(StatementLine line, UUID batch, Set<String> from) {
            var open = batches.getOrDefault(batch, List.of()).stream()
                    .filter(it -> from.contains(states.get(it.getId())))
                    .toList();
            long total = open.stream().mapToLong(PayoutTransferRecord::getCents).sum();
            if (open.isEmpty() || total != -line.amount().cents()) return List.of();
            open.forEach(it -> states.put(it.getId(), "PAID"));
            return open.stream()
                    .map(it -> Finding.payout(
                            it.getId(), Money.euroCents(it.getCents()).negated(), Reason.BATCH_TOTAL))
                    .toList();
        }
    }
}
