package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.bankfile.BankStatement;
import coop.genoot.treasury.bankfile.BrokenStatement;
import coop.genoot.treasury.bankfile.StatementLine;
import coop.genoot.treasury.db.tables.records.StatementRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the intake of a file finds our accounts and puts statements and lines. */
@Component
class StatementShelf {
    private final OwnAccounts accounts;
    private final StatementRows statements;
    private final LineTaking lines;
    private final Organisation organisation;
    private final Clock clock;

    StatementShelf(
            OwnAccounts accounts, StatementRows statements, LineTaking lines, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.statements = statements;
        this.lines = lines;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Our account of that statement, which no other file can add to meanwhile; refused when it is none of ours. */
    OwnAccount accountOf(BankStatement statement) {
        var account = accounts.find(statement.account(), statement.currency())
                .or(() -> opened(statement))
                .orElseThrow(() -> BrokenStatement.ofWhole("treasury.broken.unknown-account", statement.account()));
        accounts.lock(account.id().value());
        return account;
    }

    /**
     * The first statement of an account that the organisation says is ours, for an entity whose money the actor keeps.
     */
    private Optional<OwnAccount> opened(BankStatement statement) {
        var iban = Iban.parse(statement.account());
        return iban.flatMap(organisation::holderOf)
                .filter(StatementShelf::isKeptByActor)
                .flatMap(organisation::entity)
                .flatMap(entity -> accounts.open(
                        entity.id(), statement.account(), statement.currency(), labelOf(entity, iban.orElseThrow())));
    }

    private static String labelOf(Entity entity, Iban iban) {
        return entity.accounts().stream()
                .filter(account -> account.iban().equals(iban))
                .map(BankAccount::label)
                .findFirst()
                .orElse(entity.name());
    }

    private static boolean isKeptByActor(EntityId entity) {
        var actor = CurrentActor.get();
        return actor != null && (actor.isSystem() || actor.has(Hat.FINANCE, entity.value()));
    }

    Optional<String> contentOf(OwnAccount account, String identity) {
        return statements.known(account.id().value(), identity).map(StatementRecord::getContentSha256);
    }

    UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }

    int take(OwnAccount account, UUID statement, List<StatementLine> chunk) {
        return lines.take(account, statement, chunk);
    }

    void keep(StatementRecord statement) {
        statement.setTakenAt(clock.instant());
        statements.add(statement);
    }

    static StatementRecord rowOf(BankStatement statement, OwnAccount account) {
        var row = new StatementRecord();
        row.setEntityId(account.entity().value());
        row.setBankAccountId(account.id().value());
        row.setFormat(statement.format().name());
        row.setIdentity(statement.identity());
        row.setNumber(statement.number());
        row.setOpenedOn(statement.openedOn());
        row.setOpeningCents(statement.opening().cents());
        row.setCurrency(statement.currency().getCurrencyCode());
        return row;
    }
}
