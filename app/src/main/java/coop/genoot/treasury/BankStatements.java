package coop.genoot.treasury;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bank told us, for the people who keep the money of an entity. Others see nothing. */
@Component
@Transactional(readOnly = true)
public class BankStatements {
    private final OwnAccounts accounts;
    private final StatementRows statements;
    private final LineRows lines;

    BankStatements(OwnAccounts accounts, StatementRows statements, LineRows lines) {
        this.accounts = accounts;
        this.statements = statements;
        this.lines = lines;
    }

    public List<OwnAccount> accounts(Actor me) {
        return accounts.all();
    }

    /** The statements of all accounts, the latest first; those after the given one when there is one. */
    public List<StatementView> page(Actor me, @Nullable UUID after, int limit) {
        return statements.page(after, limit);
    }

    public Optional<StatementView> find(Actor me, UUID statement) {
        return statements.find(statement);
    }

    /** The last statement of each account. */
    public List<StatementView> latest(Actor me) {
        return statements.latest();
    }

    /** The lines of a statement in the order of the bank, those after that number. */
    public List<LineView> lines(Actor me, UUID statement, int afterNumber, int limit) {
        return lines.ofStatement(statement, afterNumber, limit);
    }

    public Optional<LineView> line(Actor me, LineId line) {
        return lines.find(line);
    }

    /** Lines that are not wholly explained, the latest first. */
    public List<LineView> unexplained(Actor me, @Nullable LineId after, int limit) {
        return lines.unexplained(after, limit);
    }

    /** What waits for a hand of this person: the lines without a reason, what came in on them and what left. */
    public record Waiting(int lines, Money in, Money out) {}

    /** The lines that wait in the entities whose money this person keeps; the sums are those in euros. */
    public Waiting waiting(Actor me) {
        return lines.waiting(me.scopes(Hat.FINANCE));
    }

    /** How many lines are not wholly explained. */
    public int unexplained(Actor me) {
        return lines.unexplained();
    }
}
