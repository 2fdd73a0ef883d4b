package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of the cooperative: how somebody becomes one, what they show of themselves, who they are to others. */
@Component
@Transactional
public class Membership {
    private final Members members;
    private final People people;
    private final Organisation organisation;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(
            Members members,
            People people,
            Organisation organisation,
            Grants grants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.people = people;
        this.organisation = organisation;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes somebody a member of the entity their office belongs to, from today, able to sign in with that address.
     * For its administrators and support services. Refused with {@link Invalid} when name or address cannot be taken,
     * and when they are a member already ({@code membership.member-already}).
     */
    public void join(Actor me, Joining joining) {
        var office = officeOf(joining.office());
        if (!mayKeep(me, office.entity())) throw new Refused("membership.not-yours");
        var today = LocalDate.now(clock);
        // The hat first: it brings the person within the reach of who registers them, which the database asks for.
        grants.give(joining.person(), Hat.MEMBER, office.entity().value(), today);
        people.register(joining.person(), joining.name(), joining.email(), joining.language());
        if (!members.add(joining, office.entity(), today)) throw new Refused("membership.member-already");
        events.publishEvent(new MemberJoined(joining.person(), office.entity(), office.id(), today));
    }

    /** The member, as far as the actor may see them; empty for people who are no member today. */
    @Transactional(readOnly = true)
    public Optional<Member> member(Actor me, PersonId person) {
        return members.find(person).map(member -> asSeenBy(me, member));
    }

    /** Several at once, for lists; also those who left. Only those the actor may see. */
    @Transactional(readOnly = true)
    public Map<PersonId, Member> byIds(Actor me, Collection<PersonId> ids) {
        return members.all(ids).stream()
                .map(member -> asSeenBy(me, member))
                .collect(Collectors.toMap(Member::person, member -> member));
    }

    /** Members whose name contains these words, by name, at most so many. */
    @Transactional(readOnly = true)
    public List<Member> search(Actor me, String words, int atMost) {
        return members.named(words.strip(), atMost).stream()
                .map(member -> asSeenBy(me, member))
                .toList();
    }

    /** The members of an office by name, from after that name on; an empty name gives the first ones. */
    @Transactional(readOnly = true)
    public List<Member> ofOffice(Actor me, OfficeId office, String afterName, int atMost) {
        return members.ofOffice(office, afterName, atMost).stream()
                .map(member -> asSeenBy(me, member))
                .toList();
    }

    /**
     * The members the actor works for, by name: of the entities they keep and the offices they advise.
     *
     * @param office only of that one, null for all
     * @param words that the name holds, empty for all
     * @param after the last of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<Member> inCareOf(
            Actor me, @Nullable OfficeId office, String words, @Nullable PersonId after, int atMost) {
        var care = Members.Care.of(me);
        if (care.isNobodys()) return List.of();
        return members.inCare(care, office, words.strip(), after, atMost);
    }

    /** Those of these people whom the actor works for. */
    @Transactional(readOnly = true)
    public Map<PersonId, Member> inCareOf(Actor me, Collection<PersonId> people) {
        var care = Members.Care.of(me);
        return care.isNobodys() ? Map.of() : members.inCare(care, people);
    }

    /** How many members the actor keeps, how many of them are partners, and how many joined since that day. */
    public record Standing(int members, int partners, int joined) {}

    @Transactional(readOnly = true)
    public Standing standing(Actor me, LocalDate since) {
        return members.standing(me.scopes(Hat.ADMIN, Hat.SUPPORT), since);
    }

    /** Whether the actor may see this member's file: who keeps the entity, and the advisors of the office. */
    public boolean caresFor(Actor me, Member member) {
        return mayKeep(me, member.entity())
                || me.has(Hat.ADVISOR, member.office().value());
    }

    /** Whether the actor keeps the members of that entity. */
    public boolean keeps(Actor me, EntityId entity) {
        return mayKeep(me, entity);
    }

    /** The members of an office that closes go to the one that takes over; without one, it cannot close. */
    @EventListener
    void on(Office.Closed closed) {
        var heir = closed.heir();
        if (heir != null) members.moveAll(closed.office(), heir);
        if (!members.ofOffice(closed.office(), "", 1).isEmpty()) throw new Refused("membership.office-has-members");
    }

    /** The language to write to this person in; empty when the actor may not know them. */
    @Transactional(readOnly = true)
    public Optional<Language> languageOf(PersonId person) {
        return people.byId(person).map(Person::language);
    }

    /**
     * Changes what I show and the language of my pages and mail. Somebody who is no member changes the language only.
     * Refused with {@link Invalid} when something typed is wrong, and on a stale version.
     */
    public void changeProfile(Actor me, ProfileForm form, int version) {
        if (members.find(me.self()).isPresent() && !members.show(me.self(), form.read(), version))
            throw new Refused("membership.changed-meanwhile");
        var problems = new ArrayList<Problem>();
        var language = form.readLanguage(problems);
        Invalid.unlessNone(problems);
        people.changeLanguage(me, language);
    }

    /** Makes a member a partner, from today; once is enough. For administrators and support services. */
    public void admitPartner(Actor me, PersonId person) {
        var member = forKeeper(me, person);
        if (member.isPartner()) return;
        var today = LocalDate.now(clock);
        members.admit(person, today);
        events.publishEvent(new PartnerAdmitted(person, member.entity(), today));
    }

    /** Moves a member to another office of the same entity. */
    public void move(Actor me, PersonId person, OfficeId office) {
        var member = forKeeper(me, person);
        if (!officeOf(office).entity().equals(member.entity())) throw new Refused("membership.office-of-another");
        members.move(person, office);
        events.publishEvent(new MemberMoved(person, office));
    }

    /** Ends a membership today: the person keeps their documents and history, and can no longer act as a member. */
    public void leave(Actor me, PersonId person) {
        var member = forKeeper(me, person);
        var today = LocalDate.now(clock);
        members.end(person, today);
        grants.end(person, Hat.MEMBER, member.entity().value(), today);
        events.publishEvent(new MemberLeft(person, member.entity(), today));
    }

    private Member forKeeper(Actor me, PersonId person) {
        var member = members.find(person).orElseThrow(() -> new Refused("membership.not-yours"));
        if (!mayKeep(me, member.entity())) throw new Refused("membership.not-yours");
        return member;
    }

    private Office officeOf(OfficeId office) {
        return organisation.office(office).orElseThrow(() -> new Refused("membership.no-office"));
    }

    private static Member asSeenBy(Actor me, Member member) {
        boolean shows = member.openness() == Member.Openness.DETAILED;
        boolean knows = member.person().equals(me.person())
                || mayKeep(me, member.entity())
                || me.has(Hat.ADVISOR, member.office().value());
        return shows || knows ? member : member.withoutEmail();
    }

    static boolean mayKeep(Actor me, EntityId entity) {
        return me.isSystem() || me.has(Hat.ADMIN, entity.value()) || me.has(Hat.SUPPORT, entity.value());
    }
}
