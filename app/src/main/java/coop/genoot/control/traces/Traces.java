package coop.genoot.control.traces;

import coop.genoot.common.PersonId;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private static final List<Hat> STAFF = List.of(Hat.FINANCE, Hat.SUPPORT, Hat.ADVISOR, Hat.ADMIN);

    private final TraceRows rows;
    private final Grants grants;
    private final Clock clock;

    Traces(TraceRows rows, Grants grants, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.clock = clock;
    }

    /** The account of an Activity was opened; each of its managers sees it. */
    public void ofAccount(Actor me, UUID activity, String name) {
        if (me.has(Hat.MANAGER, activity)) return;
        leave(me, File.ACCOUNT, activity, name, grants.wearers(Hat.MANAGER, activity));
    }

    /** A file of that person was opened, such as their page or a request. */
    public void ofPerson(Actor me, File file, UUID id, String name, PersonId owner) {
        leave(me, file, id, name, List.of(owner));
    }

    /** Who opened private files of this person, the latest first. */
    @Transactional(readOnly = true)
    public List<Trace> of(Actor me, int limit) {
        return me.person() == null ? List.of() : rows.of(me.self(), limit);
    }

    private void leave(Actor me, File file, UUID id, String name, List<PersonId> all) {
        var owners =
                all.stream().distinct().filter(it -> !it.equals(me.person())).toList();
        var hat = hat(me);
        if (owners.isEmpty() || hat.isEmpty() || me.person() == null) return;
        var trace = new Trace(file, name, me.name(), hat.get(), clock.instant());
        rows.add(me, trace, id, owners, LocalDate.now(clock));
    }

    private static Optional<Hat> hat(Actor me) {
        return STAFF.stream().filter(me::has).findFirst();
    }
}
