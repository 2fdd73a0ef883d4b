package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import coop.genoot.platform.notices.GatheredNews.Until;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what was gathered over a day or a week: one mail a person, in the morning. It sends what is due and not yet
 * sent, so a morning on which nothing ran is made up for; that it was sent is noted with the mail, so it goes once.
 */
@Component
class NewsDigests implements RepeatedJob {
    private static final Actor HOUSE = Actor.system("news-digests");
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final int AT_ONCE = 200;

    private final GatheredNews gathered;
    private final KeptNotices kept;
    private final NewsKinds kinds;
    private final NoticeMails mails;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Way usual;

    NewsDigests(Tools tools, TransactionOperations transactions, @Value("${genoot.notices.usual-way:MAIL}") Way usual) {
        this.gathered = tools.gathered();
        this.kept = tools.kept();
        this.kinds = tools.kinds();
        this.mails = tools.mails();
        this.transactions = transactions;
        this.clock = tools.clock();
        this.usual = usual;
    }

    /** What a mail of many pieces of news is made with. */
    @Component
    record Tools(GatheredNews gathered, KeptNotices kept, NewsKinds kinds, NoticeMails mails, Clock clock) {}

    @Override
    public String name() {
        return "platform.news-digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var now = LocalTime.now(clock);
        if (now.isBefore(FIRST) || now.isAfter(LAST)) return;
        CurrentActor.run(HOUSE, this::sendAllThatIsDue);
    }

    private void sendAllThatIsDue() {
        var today = LocalDate.now(clock);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var until = new Until(
                today.atStartOfDay(clock.getZone()).toInstant(),
                monday.atStartOfDay(clock.getZone()).toInstant());
        for (var some = people(until, GatheredNews.nobody()); !some.isEmpty(); some = people(until, some.getLast()))
            RepeatedJob.each(some.iterator(), person -> transactions.executeWithoutResult(_ -> tell(person, until)));
    }

    private List<PersonId> people(Until until, PersonId after) {
        return Objects.requireNonNull(transactions.execute(_ -> gathered.people(until, after, AT_ONCE)));
    }

    /** Who ended their mail since is not written to any more. */
    private void tell(PersonId person, Until until) {
        var now = clock.instant();
        var choices = kept.choices(List.of(person));
        var wanted = gathered.take(person, until, now).stream()
                .filter(it -> choices.of(person, kinds.of(it.key()), now, usual).isMailed())
                .toList();
        if (!wanted.isEmpty()) mails.send(person, wanted, kinds);
    }
}
