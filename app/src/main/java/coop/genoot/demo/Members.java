package coop.genoot.demo;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.membership.Joining;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.identity.SignIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the members of the cast join and open their Activities. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Members {
    /** A member in the world: who acts, for which Activity, in which role. */
    record Player(Actor actor, ActivityView activity, Cast.MemberRole role, Cooperative.Place place) {}

    private static final Actor HOUSE = Actor.system("demo");
    private static final int ONE_IN = 7;
    private static final int NOT_YET_PARTNERS = 3;
    private final Membership membership;
    private final SignIn signIn;
    private final Grants grants;
    private final Openings openings;
    private final Settings settings;
    private final Clock clock;

    Members(
            Membership membership, SignIn signIn, Grants grants, Openings openings, Settings settings, Clock clock) {
        this.membership = membership;
        this.signIn = signIn;
        this.grants = grants;
        this.openings = openings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Only those with a password can sign in at once; hashing one for everybody would make people wait. */
    Player join(Cast.MemberRole role, Cooperative.Place place, boolean withPassword) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        membership.join(HOUSE, new Joining(person, role.name(), role.email(), role.language(), place.office()));
        if (withPassword) signIn.setPassword(person, Cooperative.PASSWORD);
        if (Math.floorMod(role.email().hashCode(), NOT_YET_PARTNERS) != 0) membership.admitPartner(HOUSE, person);
        var member = actor(person, role);
        var id = openings.open(member, role, place);
        var manager = CurrentActor.as(HOUSE, () -> actor(person, role));
        var activity = openings.dress(manager, id, role);
        if (Math.floorMod(role.name().hashCode(), ONE_IN) == 0) give(manager, id);
        return new Player(manager, activity, role, place);
    }

    /** One percent of what they invoice, for the solidarity fund. */
    private void give(Actor manager, ActivityId activity) {
        var place = Settings.Place.at(Settings.Level.ACTIVITY, activity.value());
        CurrentActor.run(
                manager,
                () -> settings.set(
                        manager, Setting.SOLIDARITY, place, Rate.percent("1"), LocalDate.now(clock), "Solidair"));
    }

    private Actor actor(PersonId person, Cast.MemberRole role) {
        var hats = CurrentActor.as(HOUSE, () -> grants.of(person));
        return Actor.person(person, role.name(), hats, role.language());
    }
}
