package coop.genoot.work.opened;

import coop.genoot.activities.Activities;
import coop.genoot.common.PersonId;
import coop.genoot.control.traces.Opened;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.work.contracts.Contract;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/**
 * Leaves a trace wherever finance opens the contract or the pay of somebody, which whoever works sees (requirement
 * C-13). Who manages the Activity made the contract with them, and leaves none.
 */
@Component
public class ContractTraces {
    private final Traces traces;
    private final Activities activities;

    ContractTraces(Traces traces, Activities activities) {
        this.traces = traces;
        this.activities = activities;
    }

    /** Its page or its file. */
    public void opened(Actor me, Contract it) {
        if (!activities.isManagedBy(me, it.activity().id()))
            traces.ofPerson(me, trace(it), it.worker().id());
    }

    /** A list of what was worked by each, or a file of it. */
    public void opened(Actor me, Collection<Contract> all) {
        var files = new LinkedHashMap<Opened, PersonId>();
        all.forEach(it -> files.put(trace(it), it.worker().id()));
        if (!files.isEmpty()) traces.ofPeople(me, files);
    }

    private static Opened trace(Contract it) {
        return Opened.of(File.CONTRACT, it.id().value(), it.number())
                .by(it.entity().value(), Hat.FINANCE);
    }
}
