package coop.genoot.activities;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a manager typed about an Activity, exactly as typed. */
public record ActivityForm(String name, String trade, String website, String primary, String accent, String layout) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WEBSITE = 200;

    public static ActivityForm of(ActivityView activity) {
        var brand = activity.brand();
        return new ActivityForm(
                activity.name(),
                activity.trade(),
                activity.website(),
                brand.primary(),
                brand.accent(),
                brand.layout().name());
    }

    public static ActivityForm empty() {
        var brand = Brand.HOUSE;
        return new ActivityForm(
                "", "", "", brand.primary(), brand.accent(), brand.layout().name());
    }

    /** Refuses with every problem at once. */
    void check() {
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) problems.add(Problem.at("name", "activities.name-missing"));
        if (name.strip().length() > LONGEST_NAME) problems.add(Problem.at("name", "activities.too-long", LONGEST_NAME));
        if (trade.strip().length() > LONGEST_NAME)
            problems.add(Problem.at("trade", "activities.too-long", LONGEST_NAME));
        if (website.strip().length() > LONGEST_WEBSITE)
            problems.add(Problem.at("website", "activities.too-long", LONGEST_WEBSITE));
        if (!COLOUR.matcher(colour(primary)).matches()) problems.add(Problem.at("primary", "activities.no-colour"));
        if (!COLOUR.matcher(colour(accent)).matches()) problems.add(Problem.at("accent", "activities.no-colour"));
        if (Arrays.stream(Brand.Layout.values()).noneMatch(it -> it.name().equals(layout)))
            problems.add(Problem.at("layout", "activities.no-layout"));
        Invalid.unlessNone(problems);
    }

    static String colour(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
