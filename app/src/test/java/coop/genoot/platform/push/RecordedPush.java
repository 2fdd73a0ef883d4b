package coop.genoot.platform.push;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands for the services of the makers of browsers: keeps what it was to carry, and answers as it is told. */
@TestComponent
@Primary
public class RecordedPush implements PushCarrier {
    private final Map<String, List<Knock>> carried = new HashMap<>();
    private final Map<String, Supplier<Outcome>> answers = new HashMap<>();

    @Override
    public synchronized Outcome carry(PushAddress to, Knock knock) {
        var outcome = answers.getOrDefault(to.endpoint(), () -> Outcome.CARRIED).get();
        carried.computeIfAbsent(to.endpoint(), _ -> new ArrayList<>()).add(knock);
        return outcome;
    }

    /** What was shown there, the earliest first. */
    public synchronized List<Knock> shownAt(PushAddress address) {
        return List.copyOf(carried.getOrDefault(address.endpoint(), List.of()));
    }

    synchronized void answers(PushAddress at, Supplier<Outcome> answer) {
        answers.put(at.endpoint(), answer);
    }
}
