package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.platform.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the ledger. What it writes is attributed to the current actor; what it shows is what that actor may see.
 * All amounts are signed as in the books: + is debit, − is credit.
 */
@Component
@Transactional
public class Ledger {
    private static final int WRITTEN_AT_ONCE = 1_000;

    private final Postings postings;
    private final Balances balances;
    private final Statements statements;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Ledger(
            Postings postings,
            Balances balances,
            Statements statements,
            Journal journal,
            ApplicationEventPublisher events) {
        this.postings = postings;
        this.balances = balances;
        this.statements = statements;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Writes one transaction and tells of it with {@link PostedTogether}. A key that has posted before writes nothing,
     * tells nothing and gives the id of then; with other content it is a bug.
     */
    public TransactionId post(Posting posting) {
        return postAll(List.of(posting)).getFirst();
    }

    /** As {@link #post}, for many at once: a few statements for every thousand. The ids come in the same order. */
    public List<TransactionId> postAll(List<Posting> all) {
        var ids = new ArrayList<TransactionId>(all.size());
        for (int start = 0; start < all.size(); start += WRITTEN_AT_ONCE) {
            var written = postings.write(author(), all.subList(start, Math.min(all.size(), start + WRITTEN_AT_ONCE)));
            written.forEach(outcome -> ids.add(outcome.id()));
            tell(written.stream().filter(Postings.Outcome::isNew).toList());
        }
        return ids;
    }

    /** Which of these keys have posted in that entity already, whoever asks. */
    @Transactional(readOnly = true)
    public Set<String> postedBefore(EntityId entity, Collection<String> keys) {
        return postings.postedBefore(entity, keys);
    }

    /** The balance of an account in euros; zero when nothing was ever posted on it. */
    @Transactional(readOnly = true)
    public Money balance(EntityId entity, Account account) {
        return balances.of(entity, account);
    }

    /** As {@link #balance}, and nobody else who asks in this way gets an answer before this transaction ends. */
    public Money balanceForUpdate(EntityId entity, Account account) {
        balances.lock(entity, account);
        return balances.of(entity, account);
    }

    /** As {@link #balanceForUpdate}, for many accounts; who asks for one of that entity meanwhile waits. */
    public Map<Account, Money> balancesForUpdate(EntityId entity, Collection<Account> accounts) {
        balances.lockAll(entity);
        return balances.of(entity, accounts);
    }

    /** The balances in euros of these accounts; those on which nothing was ever posted are left out. */
    @Transactional(readOnly = true)
    public Map<Account, Money> balances(EntityId entity, Collection<Account> accounts) {
        return balances.of(entity, accounts);
    }

    /** The balances in euros of all accounts of one owner, by kind. */
    @Transactional(readOnly = true)
    public Map<AccountKind, Money> balances(EntityId entity, Owner owner) {
        return balances.of(entity, owner);
    }

    /** What is still claimed on each subject: positive is to be paid, negative was paid too much. */
    @Transactional(readOnly = true)
    public Map<UUID, Money> openOf(Collection<UUID> subjects) {
        return balances.open(subjects);
    }

    /**
     * All that stands on each subject, by kind of account. Who decides by it locks the subject first, in the room it
     * comes from.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Map<AccountKind, Money>> sumsOf(Collection<UUID> subjects) {
        return balances.onSubjects(subjects);
    }

    /** Subjects on which something is open on accounts of that kind, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<OpenItem> openItems(EntityId entity, AccountKind kind, int limit) {
        return balances.openItems(entity, kind, limit);
    }

    @Transactional(readOnly = true)
    public Statement statement(StatementQuery query) {
        return statements.of(query);
    }

    /** Debits and credits of a period by kind of account, both days included. */
    @Transactional(readOnly = true)
    public List<TrialBalanceLine> trialBalance(EntityId entity, LocalDate from, LocalDate until) {
        return balances.trialBalance(entity, from, until);
    }

    /** What stands on every account at the end of that day, accounts with nothing on them left out. */
    @Transactional(readOnly = true)
    public List<AccountBalance> balancesOn(EntityId entity, LocalDate day) {
        return balances.on(entity, day);
    }

    /** Transactions of an entity, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> journal(JournalQuery query) {
        return journal.page(query);
    }

    /** Reads all transactions of a period one after the other in their final order; those not sealed yet come last. */
    @Transactional(readOnly = true)
    public void eachEntry(EntityId entity, LocalDate from, LocalDate until, Consumer<JournalEntry> reader) {
        journal.each(entity, from, until, reader);
    }

    @Transactional(readOnly = true)
    public List<JournalEntry> entries(Collection<TransactionId> ids) {
        return journal.withIds(ids.stream().map(TransactionId::value).distinct().toList());
    }

    @Transactional(readOnly = true)
    public Optional<JournalEntry> entry(TransactionId id) {
        return entries(List.of(id)).stream().findFirst();
    }

    /** All transactions that have a line about one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> ofSubject(UUID subject) {
        return journal.ofSubject(subject);
    }

    /** All transactions that come from one document, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> ofDocument(UUID document) {
        return journal.ofDocument(document);
    }

    private void tell(List<Postings.Outcome> written) {
        if (written.isEmpty()) return;
        var claims = written.stream()
                .flatMap(outcome -> outcome.posting().claims().stream())
                .distinct()
                .toList();
        var open = claims.isEmpty() ? Map.<UUID, Money>of() : balances.open(claims);
        events.publishEvent(new PostedTogether(
                written.stream().map(outcome -> posted(outcome, open)).toList()));
    }

    private static Posted posted(Postings.Outcome outcome, Map<UUID, Money> open) {
        var posting = outcome.posting();
        var moved = posting.claims().stream().collect(Collectors.toMap(it -> it, open::get));
        return new Posted(outcome.id(), posting.entity(), posting.on(), posting.kind(), posting.source(), moved);
    }

    private static String author() {
        var actor = CurrentActor.get();
        if (actor == null) throw new IllegalStateException("Nobody acts");
        return actor.author();
    }
}
