package coop.genoot.platform;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and as whom we reach it. The address may be a JDBC one or the common form
 * {@code postgres://user:password@host:port/database}.
 *
 * @param pool how many connections serve pages at most
 */
@ConfigurationProperties("genoot.database")
public record DatabaseAccess(String url, String user, String password, int pool) {
    public DatabaseAccess {
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            var address = URI.create(url);
            var login = address.getUserInfo() == null ? new String[0] : address.getUserInfo().split(":", 2);
            if (login.length > 0 && user.isEmpty()) user = login[0];
            if (login.length > 1 && password.isEmpty()) password = login[1];
            url = "jdbc:postgresql://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                    + address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        }
    }
}
