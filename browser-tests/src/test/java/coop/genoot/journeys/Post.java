package coop.genoot.journeys;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter box of the world: what Genoot mailed to somebody. */
final class Post {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>/]+(/(?:q|i|recovery|unsubscribe)/[A-Za-z0-9_-]+)");

    private Post() {}

    /** The path of the private link in the newest mail to that address. */
    static String linkSentTo(String recipient) {
        return links("select body from platform.mail where recipient = ? order by queued desc limit 1", recipient)
                .getFirst();
    }

    /** The paths of the private links of that kind, such as {@code /q/}, the last mailed first. */
    static List<String> newestLink(String kind) {
        var mails = "select body from platform.mail where body like ? order by queued desc limit 60";
        return links(mails, "%" + kind + "%");
    }

    private static List<String> links(String query, String value) {
        var sql = House.open().ask(DSLContext.class);
        var transactions = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        var bodies = Objects.requireNonNull(CurrentActor.as(
                Actor.system("journey"),
                () -> transactions.execute(_ -> sql.fetch(query, value).getValues(0, String.class))));
        return bodies.stream()
                .map(LINK::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
