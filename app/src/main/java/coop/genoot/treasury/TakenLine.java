package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.treasury.bankfile.StatementLine;
import coop.genoot.treasury.db.tables.records.StatementLineRecord;
import coop.genoot.treasury.matching.Clues;
import coop.genoot.treasury.matching.DocumentNumber;
import coop.genoot.treasury.matching.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A line that is taken in, under its own id, with what it was found to be for. */
record TakenLine(LineId id, StatementLine line, List<Finding> findings, List<LinePart> parts) {
    static TakenLine of(LineId id, StatementLine line, List<Finding> findings, Supplier<UUID> ids) {
        var parts = findings.stream()
                .map(found -> part(new MatchId(ids.get()), id, line.bookedOn(), found))
                .toList();
        return new TakenLine(id, line, findings, parts);
    }

    static LinePart part(MatchId match, LineId line, LocalDate on, Finding found) {
        return new LinePart(
                match,
                line,
                on,
                LinePart.Kind.valueOf(found.purpose().name()),
                found.subject(),
                found.activity() == null ? null : new ActivityId(found.activity()),
                found.payer(),
                found.amount());
    }

    static Clues clues(StatementLine line) {
        var id = line.endToEndId() == null ? "" : line.endToEndId();
        return new Clues(
                line.amount(),
                Clues.referencesIn(line.reference(), line.text(), id),
                DocumentNumber.candidatesIn(line.text()),
                id,
                line.counterparty().account(),
                line.counterparty().name(),
                line.reversal());
    }

    MoneyArrived.Arrival arrival() {
        return new MoneyArrived.Arrival(
                id,
                line.bookedOn(),
                line.amount(),
                line.counterparty().name(),
                parts,
                line.sent().returnReason());
    }

    StatementLineRecord asRecord(OwnAccount account, UUID statement) {
        var row = new StatementLineRecord();
        row.setId(id.value());
        row.setEntityId(account.entity().value());
        row.setBankAccountId(account.id().value());
        row.setStatementId(statement);
        row.setNumber(line.number());
        row.setBookedOn(line.bookedOn());
        row.setValueOn(line.valueOn());
        row.setCents(line.amount().cents());
        row.setCurrency(line.amount().currency().getCurrencyCode());
        row.setExplainedCents(
                parts.stream().mapToLong(part -> part.amount().cents()).sum());
        row.setBankReference(line.bankReference());
        row.setEndToEndId(line.endToEndId());
        row.setPayerName(line.counterparty().name());
        row.setPayerAccount(line.counterparty().account());
        row.setPayerBic(line.counterparty().bic());
        row.setReference(line.reference());
        row.setText(line.text());
        row.setCode(line.code());
        row.setBatchReference(line.batch() == null ? null : line.batch().reference());
        row.setBatchCents(line.batch() == null ? null : line.batch().total().cents());
        row.setReversal(line.reversal());
        return row;
    }
}
