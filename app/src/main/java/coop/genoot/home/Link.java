package coop.genoot.home;

import org.jspecify.annotations.Nullable;

/** Words that lead somewhere, with the name of a picture where one helps. */
public record Link(String label, String href, @Nullable String icon) {
    public static Link to(String href, String label) {
        return new Link(label, href, null);
    }

    public Link withIcon(String name) {
        return new Link(label, href, name);
    }
}
