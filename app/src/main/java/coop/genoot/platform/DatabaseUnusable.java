package coop.genoot.platform;

import java.sql.SQLException;

/** The named database cannot be used; the message is one sentence for the person who starts Genoot. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String url, SQLException cause) {
        super(
                "The database " + url.replaceFirst("\\?.*", "") + " cannot be used: "
                        + cause.getMessage().lines().findFirst().orElse("unknown reason"),
                cause);
    }
}
