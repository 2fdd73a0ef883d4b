package coop.genoot.journeys;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter box of the world: what Genoot mailed to somebody. */
final class Post {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+(/[qi]/[A-Za-z0-9_-]+)");

    private Post() {}

    /** The path of the private link in the newest mail to that address. */
    static String linkSentTo(String recipient) {
        var body = inHouse("select body from platform.mail where recipient = ? order by queued desc limit 1", recipient);
        var link = LINK.matcher(body);
        if (!link.find()) throw new IllegalStateException("No private link in: " + body);
        return link.group(1);
    }

    private static String inHouse(String query, Object value) {
        var sql = House.open().ask(DSLContext.class);
        var transactions = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        return Objects.requireNonNull(CurrentActor.as(
                Actor.system("journey"),
                () -> transactions.execute(_ -> sql.fetchSingle(query, DSL.val(value)).get(0, String.class))));
    }
}
