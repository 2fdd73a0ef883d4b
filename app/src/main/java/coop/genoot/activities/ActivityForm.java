package coop.genoot.activities;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a manager typed about an Activity, exactly as typed. */
public record ActivityForm(
        String name, String trade, String website, String primary, String accent, String layout, String letters) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WEBSITE = 200;

    /** What was not sent at all counts as left blank; letters are the house's then. */
    public ActivityForm {
        name = Objects.requireNonNullElse(name, "");
        trade = Objects.requireNonNullElse(trade, "");
        website = Objects.requireNonNullElse(website, "");
        primary = Objects.requireNonNullElse(primary, "");
        accent = Objects.requireNonNullElse(accent, "");
        layout = Objects.requireNonNullElse(layout, "");
        letters = Objects.requireNonNullElse(letters, Brand.HOUSE.letters().name());
    }

    /** With the letters of the house. */
    public ActivityForm(String name, String trade, String website, String primary, String accent, String layout) {
        this(name, trade, website, primary, accent, layout, Brand.HOUSE.letters().name());
    }

    public static ActivityForm of(ActivityView activity) {
        var brand = activity.brand();
        return new ActivityForm(
                activity.name(),
                activity.trade(),
                activity.website(),
                brand.primary(),
                brand.accent(),
                brand.layout().name(),
                brand.letters().name());
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
        if (Arrays.stream(Brand.Letters.values()).noneMatch(it -> it.name().equals(letters)))
            problems.add(Problem.at("letters", "activities.no-letters"));
        Invalid.unlessNone(problems);
    }

    /** The look as far as it can be understood, to draw while somebody types. */
    public Brand look(Brand.@Nullable Logo logo) {
        return new Brand(
                Colour.of(primary, new Colour(Brand.HOUSE.primary())).hex(),
                Colour.of(accent, new Colour(Brand.HOUSE.accent())).hex(),
                one(Brand.Layout.values(), layout).orElse(Brand.HOUSE.layout()),
                one(Brand.Letters.values(), letters).orElse(Brand.HOUSE.letters()),
                logo);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, @Nullable String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }

    static String colour(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
