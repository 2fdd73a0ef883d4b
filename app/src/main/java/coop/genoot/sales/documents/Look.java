package coop.genoot.sales.documents;

import coop.genoot.activities.Brand;
import coop.genoot.activities.Colour;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a document is drawn: the Activity's brand, with colours that can be read whatever was chosen.
 *
 * @param logo the picture as an address of data, when there is one
 */
public record Look(
        Colour primary,
        Colour accent,
        Brand.Layout layout,
        Brand.Letters letters,
        @Nullable String logo) {
    private static final String BRICOLAGE = "'Bricolage Grotesque','Atkinson Hyperlegible Next','Liberation Sans'";
    private static final String ATKINSON = "'Atkinson Hyperlegible Next','Liberation Sans'";

    /** The look as it was frozen; what it does not know is the house's. */
    static Look of(
            String primary, String accent, String layout, @Nullable String letters, @Nullable String logo) {
        var house = Brand.HOUSE;
        return new Look(
                Colour.of(primary, new Colour(house.primary())),
                Colour.of(accent, new Colour(house.accent())),
                one(Brand.Layout.values(), layout, house.layout()),
                one(Brand.Letters.values(), letters, house.letters()),
                logo);
    }

    static Look of(Brand brand, @Nullable String logo) {
        return of(brand.primary(), brand.accent(), brand.layout().name(), brand.letters().name(), logo);
    }

    private static <T extends Enum<T>> T one(T[] values, @Nullable String name, T otherwise) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst().orElse(otherwise);
    }

    /** The classes of a sheet of this look. */
    public String classes() {
        return "look look-" + colours() + " look-" + layout.name().toLowerCase(Locale.ROOT) + " letters-"
                + letters.name().toLowerCase(Locale.ROOT);
    }

    /** Where the screen finds the colours: a style sheet of their own, because pages carry no styles inside. */
    public String styleSheet() {
        return "/looks/" + colours();
    }

    private String colours() {
        return primary.hex().substring(1) + "-" + accent.hex().substring(1);
    }

    /** The colours for the screen. */
    public String screenStyles() {
        return ".look-%s{--brand:%s;--brand-ink:%s;--brand-title:%s;--brand-accent:%s}"
                .formatted(colours(), primary.hex(), primary.ink().hex(), title().hex(), accent.hex());
    }

    /** The colours and letters for paper, where a rule holds its values itself. */
    String paperStyles() {
        var family = letters == Brand.Letters.BRICOLAGE ? BRICOLAGE : ATKINSON;
        var heads = ".sheet-name,.sheet-kind,.sheet-title,tr.sheet-total th,tr.sheet-total td{font-family:%s}";
        return heads.formatted(family)
                + switch (layout) {
                    case PLAIN -> ".sheet-foot{border-top-color:#221530}";
                    case CALM -> """
                            .sheet-name,.sheet-kind,.sheet-title{color:%s}
                            .sheet-top,.sheet-foot{border-color:%s}
                            .sheet-lines thead th,tr.sheet-total th,tr.sheet-total td{border-color:%s}
                            """
                            .formatted(title().hex(), accent.hex(), title().hex());
                    case BOLD -> """
                            .sheet-top{background-color:%s;color:%s;border-color:%s}
                            .sheet-title{color:%s}
                            .sheet-lines thead th{background-color:%s;color:%s}
                            tr.sheet-total th,tr.sheet-total td{background-color:%s;color:%s}
                            .sheet-foot{border-color:%s}
                            """
                            .formatted(
                                    primary.hex(),
                                    primary.ink().hex(),
                                    accent.hex(),
                                    title().hex(),
                                    primary.hex(),
                                    primary.ink().hex(),
                                    primary.hex(),
                                    primary.ink().hex(),
                                    accent.hex());
                };
    }

    private Colour title() {
        return layout == Brand.Layout.PLAIN ? Colour.INK : primary.asLetters();
    }
}
