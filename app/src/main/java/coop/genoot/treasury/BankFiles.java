package coop.genoot.treasury;

import coop.genoot.common.Language;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.bankfile.BankFile;
import coop.genoot.treasury.bankfile.BrokenStatement;
import coop.genoot.treasury.news.MoneyTold;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in files from the bank. A file is taken whole or not at all: its lines, their matches and their postings stand
 * in one transaction. The same file twice changes nothing. Progress is told in transactions of its own.
 */
@Component
public class BankFiles {
    /** Up to this size a person waits for the answer; about 1,500 lines of CAMT.053. */
    private static final int READ_AT_ONCE = 1 << 20;

    private final BankFileRows rows;
    private final StatementShelf shelf;
    private final Grants grants;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate whole;

    BankFiles(
            BankFileRows rows,
            StatementShelf shelf,
            Grants grants,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.shelf = shelf;
        this.grants = grants;
        this.clock = clock;
        this.events = events;
        this.whole = new TransactionTemplate(transactions);
        this.whole.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What somebody gave us. */
    record Received(String name, byte[] content, String sha256) {}

    /**
     * Receives a file. A small one is read at once; a large one waits for the house to read it, and its view tells how
     * far it is. Refused when the actor keeps no money anywhere ({@code treasury.not-finance}). A file that cannot be
     * trusted is kept on the list as refused, with line and reason, and nothing of it is taken.
     */
    public BankFileView receive(Actor me, String name, byte[] content) {
        if (!me.isSystem() && !me.has(Hat.FINANCE)) throw new Refused("treasury.not-finance");
        var id = TimeOrderedId.at(clock.instant());
        var file = new Received(name, content, sha256(content));
        whole.executeWithoutResult(status -> rows.add(id, me, file, clock.instant()));
        if (content.length <= READ_AT_ONCE) {
            var reading = Objects.requireNonNull(whole.execute(status -> rows.start(id, clock.instant())));
            reading.ifPresent(this::read);
        }
        return Objects.requireNonNull(whole.execute(status -> rows.find(id))).orElseThrow();
    }

    /** The file with its progress, when the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<BankFileView> find(Actor me, UUID id) {
        return rows.find(id);
    }

    /** The files received last. */
    @Transactional(readOnly = true)
    public List<BankFileView> latest(Actor me, int limit) {
        return rows.latest(limit);
    }

    /** Reads the next large file that waits; false when none does. Jobs call it. */
    public boolean readNext() {
        var house = Actor.system("bank-files");
        var next = CurrentActor.as(house, () -> whole.execute(status -> rows.startNext(clock.instant())));
        if (next == null || next.isEmpty()) return false;
        var reading = next.get();
        CurrentActor.run(giverOf(reading), () -> read(reading));
        return true;
    }

    /**
     * Whoever gave the file may add to the accounts of their own entities only, also when the house reads it for them.
     */
    private Actor giverOf(BankFileRows.Reading reading) {
        var person = reading.giver();
        if (person == null) return Actor.system("bank-folder");
        var hats = CurrentActor.as(Actor.system("bank-files"), () -> grants.of(person));
        return Actor.person(person, "", hats, Language.EN);
    }

    private void read(BankFileRows.Reading reading) {
        var intake = new StatementIntake(shelf, reading.id(), progress -> tell(reading.id(), progress));
        try {
            whole.executeWithoutResult(status -> {
                BankFile.read(new ByteArrayInputStream(reading.content()), intake);
                rows.taken(reading.id(), intake.progress(), clock.instant());
                if (intake.progress().linesMatched() > 0) events.publishEvent(new MoneyTold.OfFile(reading.id()));
            });
        } catch (BrokenStatement broken) {
            whole.executeWithoutResult(status -> rows.refused(reading.id(), broken, clock.instant()));
        }
    }

    private void tell(UUID file, StatementIntake.Progress progress) {
        whole.executeWithoutResult(status -> rows.reached(file, progress));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
