package coop.genoot.treasury;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.matching.Expected;
import coop.genoot.treasury.matching.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows members the money that may be theirs. A member may not read bank statements; so the house itself reads the
 * lines that wait, and hands on only those that look like something the member's own Activities wait for.
 */
@Component
public class MoneyForMembers {
    private static final int MOST_LINES = 1_000;

    private final LineRows lines;
    private final ExpectedRows expected;
    private final Activities activities;
    private final TransactionTemplate transaction;

    MoneyForMembers(
            LineRows lines, ExpectedRows expected, Activities activities, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.expected = expected;
        this.activities = activities;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** What waits and may be for the Activities this person manages, the latest first. */
    public List<PossibleMoney> possible(Actor me) {
        var mine = activities.managedBy(me);
        if (mine.isEmpty()) return List.of();
        var open = Objects.requireNonNull(transaction.execute(status -> open(mine)));
        var entities = mine.stream().map(activity -> activity.entity().value()).collect(Collectors.toSet());
        return waitingIn(entities).stream()
                .flatMap(line -> possible(line, open.getOrDefault(line.entity(), List.of())).stream())
                .toList();
    }

    /** One of them. */
    public Optional<PossibleMoney> find(Actor me, LineId line) {
        return possible(me).stream().filter(money -> money.line().equals(line)).findFirst();
    }

    private Map<EntityId, List<Expected>> open(List<ActivityView> mine) {
        return mine.stream().collect(Collectors.groupingBy(ActivityView::entity)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> openOf(entry.getValue())));
    }

    private List<Expected> openOf(List<ActivityView> some) {
        return expected.openOf(
                some.stream().map(activity -> activity.id().value()).toList());
    }

    private List<LineView> waitingIn(Set<UUID> entities) {
        var house = Actor.system("money-for-members");
        return Objects.requireNonNull(
                CurrentActor.as(house, () -> transaction.execute(status -> lines.unexplainedIn(entities, MOST_LINES))));
    }

    private static Optional<PossibleMoney> possible(LineView line, List<Expected> open) {
        return Suggestions.of(Matching.clues(line), open, Set.of()).stream()
                .findFirst()
                .map(suggestion -> {
                    var first = suggestion.expected().getFirst();
                    return new PossibleMoney(
                            line.id(),
                            line.entity(),
                            new ActivityId(first.activity()),
                            line.bookedOn(),
                            line.waiting(),
                            line.payerName(),
                            line.text(),
                            Matching.view(suggestion));
                });
    }
}
