package coop.genoot.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction who acts, for that transaction only. The row-level policies of the
 * rooms read it; a transaction without an actor sees nothing. The transaction of a page sees one state of everything.
 */
class TransactionsWithReach extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final String TELL =
            "select set_config('genoot.system', ?, true), set_config('genoot.person', ?, true),"
                    + " set_config('genoot.entities', ?, true), set_config('genoot.offices', ?, true),"
                    + " set_config('genoot.activities', ?, true), set_config('genoot.document', ?, true)";
    private static final String ONE_STATE = "set transaction isolation level repeatable read";

    TransactionsWithReach(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        boolean page = PageTransactions.PAGE.equals(definition.getName());
        var actor = CurrentActor.get();
        if (actor == null) {
            if (page) seeOneState(connection);
            return;
        }
        try (var tell = connection.prepareStatement(page ? ONE_STATE + "; " + TELL : TELL)) {
            tell.setString(1, actor.isSystem() ? "on" : "");
            tell.setString(
                    2, text(actor.person() == null ? null : actor.person().value()));
            tell.setString(3, array(actor.scopes(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN)));
            tell.setString(4, array(actor.scopes(Hat.ADVISOR)));
            tell.setString(5, array(actor.scopes(Hat.MANAGER)));
            tell.setString(6, text(actor.document()));
            tell.execute();
        }
    }

    private static void seeOneState(Connection connection) throws SQLException {
        try (var see = connection.createStatement()) {
            see.execute(ONE_STATE);
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
