package coop.genoot.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool that serves pages: as a role that owns no table and cannot step over row-level security. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAccess.class)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAccess access) throws SQLException {
        new Migrations(access).run();
        var config = new HikariConfig();
        config.setPoolName("genoot");
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(access.pool());
        config.setConnectionInitSql("set role " + Migrations.APPLICATION_ROLE);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        config.addDataSourceProperty("ApplicationName", "genoot");
        // A transaction that only reads begins as one that can only read, without another word to the server.
        config.addDataSourceProperty("readOnlyMode", "transaction");
        var pool = new HikariDataSource(config);
        refusePrivilege(pool);
        return pool;
    }

    @Bean
    PageTransactions transactionManager(DataSource dataSource) {
        return new PageTransactions(new TransactionsWithReach(dataSource));
    }

    private static void refusePrivilege(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var role = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            if (!role.next() || role.getBoolean(1))
                throw new IllegalStateException("The application's database role can step over row-level security");
        }
    }
}
