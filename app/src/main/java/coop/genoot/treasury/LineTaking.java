package coop.genoot.treasury;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.treasury.bankfile.StatementLine;
import coop.genoot.treasury.matching.SentMoney;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in lines a chunk at a time: matches them, keeps them with their matches, and tells of the money. */
@Component
class LineTaking {
    private final ExpectedRows expected;
    private final LineRows lines;
    private final MatchRows matches;
    private final SentMoney sent;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineTaking(
            ExpectedRows expected,
            LineRows lines,
            MatchRows matches,
            SentMoney sent,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sent = sent;
        this.expected = expected;
        this.lines = lines;
        this.matches = matches;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the lines of one chunk and says how many of them found their reason, in whole or in part. */
    int take(OwnAccount account, UUID statement, List<StatementLine> chunk) {
        var taken = matched(account, chunk);
        lines.add(taken.stream().map(line -> line.asRecord(account, statement)).toList());
        matches.add(account.entity(), taken);
        events.publishEvent(new MoneyArrived(
                account.entity(),
                account.id(),
                taken.stream().map(TakenLine::arrival).toList()));
        return (int) taken.stream().filter(line -> !line.parts().isEmpty()).count();
    }

    private List<TakenLine> matched(OwnAccount account, List<StatementLine> chunk) {
        var now = clock.instant();
        var clues = chunk.stream().map(TakenLine::clues).toList();
        var matcher = expected.matcherFor(account.entity(), account.currency(), clues);
        var payouts = sent.find(account.id().value(), chunk);
        var taken = new ArrayList<TakenLine>(chunk.size());
        IntStream.range(0, chunk.size()).forEach(place -> {
            var line = chunk.get(place);
            var ours = payouts.get(place);
            var findings = !ours.isEmpty() || line.amount().isZero() ? ours : matcher.match(clues.get(place));
            var id = new LineId(TimeOrderedId.at(now));
            taken.add(TakenLine.of(id, line, findings, () -> TimeOrderedId.at(now)));
        });
        return taken;
    }
}
