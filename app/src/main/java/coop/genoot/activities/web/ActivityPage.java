package coop.genoot.activities.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.home.Brand;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an Activity, or of one that is being opened.
 *
 * @param activity null while it is being opened
 * @param places the offices where it can be opened
 * @param looks examples of its documents, for who may change them
 * @param managed whether the reader may change it
 * @param asks the ways to whoever can help with it
 */
public record ActivityPage(
        @Nullable ActivityView activity,
        Typed typed,
        List<Option> places,
        List<Option> layouts,
        List<Option> letters,
        List<Keeper> managers,
        @Nullable LookPage looks,
        boolean managed,
        List<Link> asks) {
    /** Somebody who manages it; {@code me} is the reader. */
    public record Keeper(String id, String name, boolean me) {}

    public Brand face() {
        return activity == null ? Brand.of("?") : ActivityBrands.brand(activity);
    }

    public String address() {
        return activity == null ? "/activities" : "/activities/" + activity.id();
    }

    public boolean hasLogo() {
        return activity != null && activity.brand().logo() != null;
    }
}
