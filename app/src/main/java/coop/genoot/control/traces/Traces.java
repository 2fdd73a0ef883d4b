package coop.genoot.control.traces;

import coop.genoot.common.PersonId;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves a trace when staff open a private file, which its owner sees (requirement C-13): once a day, a person and a
 * file. A page asks it before it reads: what is written has a transaction of its own, and the page is still read in
 * one. Owners leave no traces in their own files.
 */
@Component
@Transactional
public class Traces {
    private final TraceRows rows;
    private final Grants grants;
    private final Clock clock;

    Traces(TraceRows rows, Grants grants, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.clock = clock;
    }

    /** The account of an Activity of that entity and office was opened; each of its managers sees it. */
    public void ofAccount(Actor me, UUID activity, String name, UUID entity, UUID office) {
        if (me.has(Hat.MANAGER, activity)) return;
        var opened = Opened.of(File.ACCOUNT, activity, name)
                .by(entity, Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN)
                .by(office, Hat.ADVISOR);
        leave(me, opened, grants.wearers(Hat.MANAGER, activity));
    }

    /** A file of that person was opened, such as their page or a request. */
    public void ofPerson(Actor me, Opened opened, PersonId owner) {
        leave(me, opened, List.of(owner));
    }

    /** Who opened private files of this person, the latest first. */
    @Transactional(readOnly = true)
    public List<Trace> of(Actor me, int limit) {
        return me.person() == null ? List.of() : rows.of(me.self(), limit);
    }

    private void leave(Actor me, Opened opened, List<PersonId> all) {
        var owners =
                all.stream().distinct().filter(it -> !it.equals(me.person())).toList();
        var hat = opened.hat(me);
        if (owners.isEmpty() || hat.isEmpty() || me.person() == null) return;
        var trace = new Trace(opened.file(), opened.name(), me.name(), hat.get(), clock.instant());
        rows.add(me, trace, opened.id(), owners, LocalDate.now(clock));
    }
}
