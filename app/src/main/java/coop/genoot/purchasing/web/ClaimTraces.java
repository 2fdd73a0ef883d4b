package coop.genoot.purchasing.web;

import coop.genoot.activities.Activities;
import coop.genoot.control.traces.Opened;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.purchasing.claims.ExpenseClaim;
import org.springframework.stereotype.Component;

/**
 * Leaves a trace wherever what somebody claims, or a receipt of it, is shown to somebody of the staff (requirement
 * C-13): its member sees who. Who manages the Activity reads it as a colleague and leaves none.
 */
@Component
class ClaimTraces {
    private final Traces traces;
    private final Activities activities;

    ClaimTraces(Traces traces, Activities activities) {
        this.traces = traces;
        this.activities = activities;
    }

    void opened(Actor me, ExpenseClaim claim) {
        var said = claim.handed();
        if (said == null || claim.person().equals(me.person())) return;
        if (me.has(Hat.MANAGER, said.activity().value())) return;
        var opened = Opened.of(File.CLAIM, claim.id().value(), said.number())
                .by(claim.entity().value(), Hat.FINANCE);
        if (me.has(Hat.ADVISOR)) {
            var office = activities.find(me, said.activity()).orElseThrow().office();
            opened = opened.by(office.value(), Hat.ADVISOR);
        }
        traces.ofPerson(me, opened, claim.person());
    }
}
