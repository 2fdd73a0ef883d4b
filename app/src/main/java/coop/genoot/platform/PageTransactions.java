package coop.genoot.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets a page that is only read do all its reading in one transaction: one state of the books however many rooms are
 * asked, what was looked up is looked up once, and PostgreSQL is told once who acts. Each door still says for itself
 * what it needs: a door that writes, or one that is entered by another actor, ends the page's transaction and has its
 * own, as without a page.
 */
final class PageTransactions implements PlatformTransactionManager {
    /** The name of a page's transaction. */
    static final String PAGE = "page";

    private final PlatformTransactionManager manager;
    private final ThreadLocal<@Nullable Page> current = new ThreadLocal<>();

    PageTransactions(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    /** A page that is being made by this thread. */
    private static final class Page {
        private @Nullable TransactionStatus transaction;
        private @Nullable Actor reader;
        private int doors;
        private boolean isOver;
    }

    /** From now on this thread makes a page; nothing is opened before something is read. */
    void begin() {
        current.set(new Page());
    }

    /** The page is made; a door that is still open closes first. What is read from now on is read as without a page. */
    void end() {
        var page = current.get();
        if (page == null) return;
        page.isOver = true;
        leaveWhenOver(page);
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        var page = current.get();
        if (page == null) return manager.getTransaction(definition);
        if (page.doors == 0) enter(page, definition);
        var inside = manager.getTransaction(definition);
        page.doors++;
        return inside;
    }

    @Override
    public void commit(TransactionStatus status) {
        try {
            manager.commit(status);
        } finally {
            closeDoor();
        }
    }

    @Override
    public void rollback(TransactionStatus status) {
        try {
            manager.rollback(status);
        } finally {
            closeDoor();
        }
    }

    private void enter(Page page, @Nullable TransactionDefinition definition) {
        var actor = CurrentActor.get();
        boolean reads = definition != null
                && definition.isReadOnly()
                && definition.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED;
        if (reads && page.transaction != null && actor == page.reader) return;
        leave(page);
        if (!reads) return;
        page.transaction = manager.getTransaction(reading());
        page.reader = actor;
    }

    private void leave(Page page) {
        var transaction = page.transaction;
        page.transaction = null;
        if (transaction == null) return;
        // Nothing was written; a door that refused has marked it, and that is no failure of the page.
        if (transaction.isRollbackOnly()) manager.rollback(transaction);
        else manager.commit(transaction);
    }

    private void closeDoor() {
        var page = current.get();
        if (page == null) return;
        page.doors--;
        if (page.isOver) leaveWhenOver(page);
    }

    private void leaveWhenOver(Page page) {
        if (page.doors > 0) return;
        current.remove();
        leave(page);
    }

    private static TransactionDefinition reading() {
        var reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        reading.setName(PAGE);
        return reading;
    }
}
