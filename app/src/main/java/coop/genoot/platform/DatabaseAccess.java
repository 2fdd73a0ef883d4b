package coop.genoot.platform;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and as whom we reach it. The address may be a JDBC one or the common form
 * {@code postgres://user:password@host:port/database}.
 *
 * @param pool how many connections serve pages at most
 */
@ConfigurationProperties("genoot.database")
public record DatabaseAccess(String url, String user, String password, int pool) {
    private static final int OLDEST = 16;

    public DatabaseAccess {
        if (!url.matches("(postgres|postgresql)://.+|jdbc:postgresql:.+"))
            throw new IllegalArgumentException("Not an address of PostgreSQL");
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            var address = URI.create(url);
            if (address.getHost() == null) throw new IllegalArgumentException("An address without a host");
            var login = address.getUserInfo() == null
                    ? new String[0]
                    : address.getUserInfo().split(":", 2);
            if (login.length > 0 && user.isEmpty()) user = login[0];
            if (login.length > 1 && password.isEmpty()) password = login[1];
            url = "jdbc:postgresql://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                    + address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        }
    }

    /** Tries the address once, so that a wrong one is told in a sentence before anything starts. */
    public void refuseUnusable() {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) throw new SQLException("it is PostgreSQL " + version + ", and Genoot needs 16 to 18");
        } catch (SQLException problem) {
            throw new DatabaseUnusable(url, problem);
        }
    }
}
