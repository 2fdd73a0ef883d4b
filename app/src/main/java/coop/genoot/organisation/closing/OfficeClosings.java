package coop.genoot.organisation.closing;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes offices, today or from a day on. Another office of the entity takes over the Activities, the members and who
 * advises them; without one, only an empty office closes.
 */
@Component
@Transactional
public class OfficeClosings {
    private final Organisation organisation;
    private final ClosingRows rows;
    private final Clock clock;

    OfficeClosings(Organisation organisation, ClosingRows rows, Clock clock) {
        this.organisation = organisation;
        this.rows = rows;
        this.clock = clock;
    }

    /** When and how this office closes, if that is planned. */
    @Transactional(readOnly = true)
    public Optional<PlannedClosing> planned(OfficeId office) {
        return rows.of(office);
    }

    /** Every closing that is planned in the entity. */
    @Transactional(readOnly = true)
    public List<PlannedClosing> plannedIn(EntityId entity) {
        return rows.ofEntity(entity);
    }

    /** The offices that can take over: those of the entity that stay open as far as is planned. */
    @Transactional(readOnly = true)
    public List<Office> heirsOf(EntityId entity, OfficeId office) {
        var closing = rows.ofEntity(entity).stream().map(PlannedClosing::office).collect(Collectors.toSet());
        return organisation.offices(entity).stream()
                .filter(it -> !it.id().equals(office) && !closing.contains(it.id()))
                .toList();
    }

    /**
     * Closes the office today, or plans it for a coming day. Refused with {@link Invalid} when something typed is wrong
     * or no office takes over what is there, and with {@link Refused} when this office is itself to take over from
     * another ({@code organisation.office.awaited}).
     */
    public void close(Actor me, EntityId entity, OfficeId office, ClosingForm form) {
        refuseOthers(me, entity);
        NotHere.unless(organisation.office(office).filter(it -> it.entity().equals(entity)));
        if (rows.ofEntity(entity).stream().anyMatch(it -> it.heir().equals(office)))
            throw new Refused("organisation.office.awaited");
        var today = LocalDate.now(clock);
        var read = form.read(heirsOf(entity, office), organisation.holdsActivities(office), today);
        var heir = read.heir();
        if (heir != null && read.on().isAfter(today)) {
            rows.plan(me, new PlannedClosing(office, entity, heir, read.on()));
            return;
        }
        rows.remove(office);
        organisation.close(me, entity, office, heir);
    }

    /** The office stays open after all. */
    public void callOff(Actor me, EntityId entity, OfficeId office) {
        refuseOthers(me, entity);
        NotHere.unless(rows.of(office).filter(it -> it.entity().equals(entity)));
        rows.callOff(me, office);
    }

    List<PlannedClosing> due() {
        return rows.due(LocalDate.now(clock));
    }

    /** Does what was planned. */
    void perform(Actor house, PlannedClosing closing) {
        if (!rows.remove(closing.office())) return;
        organisation.close(house, closing.entity(), closing.office(), closing.heir());
    }

    private void refuseOthers(Actor me, EntityId entity) {
        if (!organisation.administers(me, entity.value())) throw new Refused("organisation.not-yours");
    }
}
