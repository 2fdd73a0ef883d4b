package coop.genoot.control.traces;

import coop.genoot.common.PersonId;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Files of several people were opened together, such as the list of what each of them is to be paid. */
    public void ofPeople(Actor me, Map<Opened, PersonId> files) {
        leave(
                me,
                files.entrySet().stream()
                        .map(it -> new Left(it.getKey(), it.getValue()))
                        .toList());
    }

    /** Who opened private files of this person, the latest first. */
    @Transactional(readOnly = true)
    public List<Trace> of(Actor me, int limit) {
        return me.person() == null ? List.of() : rows.of(me.self(), limit);
    }

    private void leave(Actor me, Opened opened, List<PersonId> all) {
        leave(me, all.stream().map(it -> new Left(opened, it)).toList());
    }

    private record Left(Opened opened, PersonId owner) {}

    private void leave(Actor me, List<Left> all) {
        if (me.person() == null) return;
        var now = clock.instant();
        var traces = all.stream()
                .distinct()
                .filter(it -> !it.owner().equals(me.person()))
                .flatMap(it -> it.opened().hat(me).stream().map(hat -> row(me, it, hat, now)))
                .toList();
        if (!traces.isEmpty()) rows.add(me, traces, LocalDate.now(clock));
    }

    private static TraceRows.Row row(Actor me, Left it, Hat hat, Instant now) {
        var opened = it.opened();
        return new TraceRows.Row(it.owner(), opened.id(), new Trace(opened.file(), opened.name(), me.name(), hat, now));
    }
}
