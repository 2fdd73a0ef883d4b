package coop.genoot.support.desk;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a long file (requirement S-09): the team writes and ticks it, both sides read it. */
@Component
@Transactional
public class Plans {
    private final TaskRows rows;
    private final Requests requests;
    private final Inbox inbox;
    private final Clock clock;

    Plans(TaskRows rows, Requests requests, Inbox inbox, Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The steps, for whoever may read the request; none for others. */
    @Transactional(readOnly = true)
    public List<Task> of(Actor me, RequestId request) {
        boolean reads = requests.find(me, request).isPresent()
                || inbox.find(me, request).isPresent();
        return reads ? rows.of(request) : List.of();
    }

    /** Adds a step; the same id adds it once. Refused with {@link Invalid} when it is empty or too long. */
    public void add(Actor me, RequestId request, Task task) {
        mine(me, request);
        var problems = new ArrayList<Problem>();
        if (task.what().isBlank()) problems.add(Problem.at("task", "support.missing"));
        if (task.what().strip().length() > Task.LONGEST)
            problems.add(Problem.at("task", "support.too-long", Task.LONGEST));
        if (task.phase().strip().length() > Task.LONGEST_PHASE)
            problems.add(Problem.at("phase", "support.too-long", Task.LONGEST_PHASE));
        Invalid.unlessNone(problems);
        var clean = new Task(task.id(), task.phase().strip(), task.what().strip(), null, null);
        rows.add(request, clean, clock.instant());
    }

    /** Ticks a step, or opens it again. */
    public void tick(Actor me, RequestId request, UUID task, boolean done) {
        mine(me, request);
        if (done) rows.done(request, task, me.name(), clock.instant());
        else rows.open(request, task);
    }

    public void remove(Actor me, RequestId request, UUID task) {
        mine(me, request);
        rows.remove(request, task);
    }

    private void mine(Actor me, RequestId request) {
        NotHere.unless(inbox.find(me, request));
    }
}
