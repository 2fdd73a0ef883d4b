package coop.genoot.organisation.staff;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A place, the hat that goes with it and the note in the audit trail: never one without the others. */
@Component
class Appointments {
    private final Roster roster;
    private final Grants grants;
    private final AuditTrail trail;
    private final Clock clock;

    Appointments(Roster roster, Grants grants, AuditTrail trail, Clock clock) {
        this.roster = roster;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    void add(Actor me, Team team) {
        roster.add(team);
        trail.record(me, "team.added", "team " + team.id(), "entity " + team.entity());
    }

    void give(Actor me, Colleague colleague) {
        roster.add(TimeOrderedId.at(clock.instant()), colleague);
        grants.give(colleague.person(), colleague.hat(), colleague.scope(), colleague.since());
        var until = colleague.until();
        if (until != null) grants.end(colleague.person(), colleague.hat(), colleague.scope(), until);
        note(me, "staff.appointed", colleague, "from " + colleague.since() + (until == null ? "" : " until " + until));
    }

    void end(Actor me, Colleague colleague, LocalDate on) {
        roster.end(Objects.requireNonNull(colleague.id()), on);
        grants.end(colleague.person(), colleague.hat(), colleague.scope(), on);
        note(me, "staff.ended", colleague, "on " + on);
    }

    private void note(Actor me, String action, Colleague colleague, String when) {
        trail.record(
                me, action, "person " + colleague.person(), colleague.hat() + " of " + colleague.scope() + " " + when);
    }
}
