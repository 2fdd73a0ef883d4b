package coop.genoot.treasury;

import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.BankStatement;
import coop.genoot.treasury.bankfile.BrokenStatement;
import coop.genoot.treasury.bankfile.StatementConsumer;
import coop.genoot.treasury.bankfile.StatementLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the statements of one file in. A statement that we have already is only compared: the same again changes
 * nothing, another content under the same identity is refused.
 */
final class StatementIntake implements StatementConsumer {
    private final StatementShelf shelf;
    private final UUID file;
    private final Consumer<Progress> listener;
    private final MessageDigest content = sha256();
    private Progress progress = Progress.NONE;
    private @Nullable Current current;

    /** How far a file was read; {@code known} counts the statements that we had already. */
    record Progress(int statements, int known, int linesRead, int linesKept, int linesMatched) {
        static final Progress NONE = new Progress(0, 0, 0, 0, 0);

        Progress plusLines(int read, int kept, int matched) {
            return new Progress(statements, known, linesRead + read, linesKept + kept, linesMatched + matched);
        }

        Progress plusStatement(boolean wasKnown) {
            return new Progress(statements + 1, known + (wasKnown ? 1 : 0), linesRead, linesKept, linesMatched);
        }
    }

    /** The statement being read; {@code formerly} is the content of the one we had already. */
    private record Current(
            BankStatement statement,
            OwnAccount account,
            UUID id,
            @Nullable String formerly,
            int before) {}

    StatementIntake(StatementShelf shelf, UUID file, Consumer<Progress> listener) {
        this.shelf = shelf;
        this.file = file;
        this.listener = listener;
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void begin(BankStatement statement) {
        var account = shelf.accountOf(statement);
        var formerly = shelf.contentOf(account, statement.identity());
        current = new Current(statement, account, shelf.newId(), formerly.orElse(null), progress.linesRead());
        add(statement.opening().toString());
    }

    @Override
    public void lines(List<StatementLine> chunk) {
        chunk.forEach(line -> add(line.toString()));
        var now = current();
        boolean isNew = now.formerly() == null;
        int matched = isNew ? shelf.take(now.account(), now.id(), chunk) : 0;
        progress = progress.plusLines(chunk.size(), isNew ? chunk.size() : 0, matched);
        listener.accept(progress);
    }

    @Override
    public void end(Money closing, LocalDate closedOn) {
        add(closing.toString());
        var digest = HexFormat.of().formatHex(content.digest());
        var ended = current();
        if (ended.formerly() == null) keep(ended, closing, closedOn, digest);
        else if (!ended.formerly().equals(digest))
            throw BrokenStatement.ofWhole(
                    "treasury.broken.changed-since", ended.statement().number());
        progress = progress.plusStatement(ended.formerly() != null);
    }

    private void keep(Current ended, Money closing, LocalDate closedOn, String digest) {
        var row = StatementShelf.rowOf(ended.statement(), ended.account());
        row.setId(ended.id());
        row.setBankFileId(file);
        row.setClosedOn(closedOn);
        row.setClosingCents(closing.cents());
        row.setLines(progress.linesRead() - ended.before());
        row.setContentSha256(digest);
        shelf.keep(row);
    }

    private Current current() {
        return Objects.requireNonNull(current, "A statement begins before its lines");
    }

    private void add(String part) {
        content.update(part.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
