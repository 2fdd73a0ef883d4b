package coop.genoot.organisation.staff;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.Invitations;
import coop.genoot.platform.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works for the house: the teams of an entity and the people in them, each with the hat that goes with it. */
@Component
@Transactional
public class Staff {
    private final Roster roster;
    private final Appointments appointments;
    private final Organisation organisation;
    private final People people;
    private final Invitations invitations;
    private final Clock clock;

    Staff(
            Roster roster,
            Appointments appointments,
            Organisation organisation,
            People people,
            Invitations invitations,
            Clock clock) {
        this.roster = roster;
        this.appointments = appointments;
        this.organisation = organisation;
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Sets up a support service of the entity. */
    public UUID addTeam(Actor me, EntityId entity, Wording name, String email, String phone) {
        refuseOthers(me, entity);
        var team = new Team(TimeOrderedId.at(clock.instant()), entity, name, email, phone);
        appointments.add(me, team);
        return team.id();
    }

    /** The same from a form; refused with {@link Invalid} when it has problems. */
    public UUID addTeam(Actor me, EntityId entity, TeamForm form) {
        refuseOthers(me, entity);
        return addTeam(
                me, entity, form.read(), form.email().strip(), form.phone().strip());
    }

    /** The support services of the entity. */
    @Transactional(readOnly = true)
    public List<Team> teams(EntityId entity) {
        return roster.teams(entity);
    }

    /**
     * Gives somebody a place and the hat that goes with it, from that day. Refused when the hat is one that members
     * give themselves ({@code organisation.no-staff-hat}) and when they have that place already.
     */
    public void appoint(Actor me, Colleague colleague) {
        refuseOthers(me, colleague.entity());
        if (!AppointmentForm.HATS.contains(colleague.hat())) throw new Refused("organisation.no-staff-hat");
        if (!me.isSystem() && !liesIn(colleague.scope(), colleague.entity()))
            throw new Refused("organisation.not-yours");
        if (serves(colleague)) throw new Refused("organisation.appointed");
        appointments.give(me, colleague);
    }

    /**
     * The same from a form: somebody we do not know yet is registered, and invited by mail to choose how they sign in;
     * somebody we know is told. Refused with {@link Invalid} when the form has problems.
     */
    public void appoint(Actor me, EntityId entity, AppointmentForm form) {
        refuseOthers(me, entity);
        var known = people.anywhere(form.email());
        var choices = new AppointmentForm.Choices(entity, organisation.offices(entity), teams(entity), today());
        var read = form.read(choices, known, new PersonId(TimeOrderedId.at(clock.instant())));
        var colleague = read.colleague();
        if (serves(colleague)) throw new Invalid(List.of(Problem.at("email", "organisation.appointed")));
        // The hat first: it brings the person within the reach of who registers them, which the database asks for.
        appointments.give(me, colleague);
        people.register(colleague.person(), colleague.name(), form.email(), read.language());
        invitations.send(
                colleague.person(), organisation.entity(entity).orElseThrow().name());
    }

    /** Ends somebody's place and takes the hat off today. Nobody dismisses themselves as administrator. */
    public void dismiss(Actor me, EntityId entity, PersonId person, Hat hat, UUID scope) {
        refuseOthers(me, entity);
        var colleague = roster.serving(person, hat, scope, today())
                .filter(it -> it.entity().equals(entity));
        colleague.ifPresent(it -> end(me, it, today()));
    }

    /** Ends that place on the day typed; refused with {@link Invalid} when it is past or no day. */
    public void dismiss(Actor me, EntityId entity, UUID place, String on) {
        refuseOthers(me, entity);
        var colleague = NotHere.unless(roster.find(entity, place, today()));
        var problems = new ArrayList<Problem>();
        var day = AppointmentForm.day("on", on, problems);
        if (day != null && day.isBefore(today())) problems.add(Problem.at("on", "organisation.staff.since-past"));
        Invalid.unlessNone(problems);
        end(me, colleague, Objects.requireNonNull(day));
    }

    /** Everybody on the staff of the entity, by name; also who begins later. */
    @Transactional(readOnly = true)
    public List<Colleague> of(EntityId entity) {
        return roster.of(entity, today());
    }

    /** The same for several entities at once. */
    @Transactional(readOnly = true)
    public List<Colleague> of(Collection<EntityId> entities) {
        return roster.of(entities, today());
    }

    /** That place of the entity, unless it is over. */
    @Transactional(readOnly = true)
    public Optional<Colleague> find(EntityId entity, UUID place) {
        return roster.find(entity, place, today());
    }

    /** With an office end the places in it; where another takes over, the same people go on there. */
    @EventListener
    void on(Office.Closed closed) {
        var me = Objects.requireNonNull(CurrentActor.get());
        var heir = closed.heir();
        for (var colleague : roster.at(closed.office().value(), closed.on())) {
            appointments.end(me, colleague, closed.on());
            if (heir == null) continue;
            var there = colleague.at(heir.value(), closed.on());
            if (!serves(there)) appointments.give(me, there);
        }
    }

    private void end(Actor me, Colleague colleague, LocalDate on) {
        if (colleague.hat() == Hat.ADMIN && colleague.person().equals(me.person()))
            throw new Refused("organisation.not-yourself");
        appointments.end(me, colleague, on);
    }

    private boolean serves(Colleague colleague) {
        return roster.serving(colleague.person(), colleague.hat(), colleague.scope(), today())
                .isPresent();
    }

    private boolean liesIn(UUID scope, EntityId entity) {
        return scope.equals(entity.value())
                || organisation.offices(entity).stream()
                        .anyMatch(office -> office.id().value().equals(scope));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refuseOthers(Actor me, EntityId entity) {
        if (!me.isSystem() && !me.has(Hat.ADMIN, entity.value())) throw new Refused("organisation.not-yours");
    }
}
