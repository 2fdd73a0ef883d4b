package coop.genoot.activities.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.Brand;
import coop.genoot.home.BrandSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a member's own identity first in the frame of every page (requirement UX-30). */
@Component
class ActivityBrands implements BrandSource {
    private final ChosenActivity chosen;

    ActivityBrands(ChosenActivity chosen) {
        this.chosen = chosen;
    }

    @Override
    public List<Brand> brandsOf(Actor me) {
        if (!me.has(Hat.MANAGER)) return List.of();
        return chosen.chosenFirst(me).stream().map(ActivityBrands::brand).toList();
    }

    static Brand brand(ActivityView activity) {
        var brand = Brand.of(activity.name(), activity.brand().accent()).at("/activities/" + activity.id() + "/choice");
        var logo = activity.brand().logo();
        // Another logo is another address, so that browsers may keep one.
        return logo == null
                ? brand
                : brand.withLogo("/activities/" + activity.id() + "/logo?v="
                        + logo.sha256().substring(0, 12));
    }
}
