package coop.genoot.demo;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.activities.Logos;
import coop.genoot.common.ActivityId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens the Activities of the cast, each with a look of its own; every third has a logo. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Openings {
    private static final int ONE_IN = 3;

    private final Activities activities;
    private final Logos logos;

    Openings(Activities activities, Logos logos) {
        this.activities = activities;
        this.logos = logos;
    }

    ActivityId open(Actor member, Cast.MemberRole role, Cooperative.Place place) {
        var form = new ActivityForm(
                role.activity(), role.tradeInWords(), "", role.primary(), role.accent(), layout(role));
        return CurrentActor.as(member, () -> activities.open(member, place.entity(), place.office(), form));
    }

    /** The Activity as its manager sees it, once it has its logo. */
    ActivityView dress(Actor manager, ActivityId id, Cast.MemberRole role) {
        var opened = find(manager, id);
        if (Math.floorMod(role.email().hashCode(), ONE_IN) != 0) return opened;
        var logo = DrawnLogo.of(role.activity(), role.primary(), role.accent());
        CurrentActor.run(manager, () -> logos.show(manager, opened, logo));
        return find(manager, id);
    }

    private ActivityView find(Actor manager, ActivityId id) {
        return CurrentActor.as(manager, () -> activities.find(manager, id)).orElseThrow();
    }

    private static String layout(Cast.MemberRole role) {
        var layouts = Brand.Layout.values();
        return layouts[Math.floorMod(role.activity().hashCode(), layouts.length)].name();
    }
}
