package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps in memory what a reader tells, also what it told before it refused. */
final class KeptStatements implements StatementConsumer {
    final List<BankStatement> statements = new ArrayList<>();
    final List<StatementLine> lines = new ArrayList<>();
    final List<Money> closings = new ArrayList<>();

    static KeptStatements of(String file) {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    static KeptStatements of(byte[] file) {
        return new KeptStatements().reading(new ByteArrayInputStream(file));
    }

    KeptStatements reading(InputStream file) {
        BankFile.read(file, this);
        return this;
    }

    StatementLine onlyLine() {
        if (lines.size() != 1) throw new AssertionError("Not one line: " + lines);
        return lines.getFirst();
    }

    @Override
    public void begin(BankStatement statement) {
        statements.add(statement);
    }

    @Override
    public void lines(List<StatementLine> chunk) {
        lines.addAll(chunk);
    }

    @Override
    public void end(Money closing, LocalDate closedOn) {
        closings.add(closing);
    }
}
