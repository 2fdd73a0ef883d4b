package coop.genoot.home;

import coop.genoot.common.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page of one request: who is here, the menu, the global "+", the words and looks chosen, and the
 * marks that keep forms and scripts safe. Put in the model of every page as {@code frame}.
 */
public record Frame(
        @Nullable Person person,
        List<Item> menu,
        List<Item> personal,
        List<Item> plus,
        Csrf csrf,
        String nonce,
        Theme theme,
        Language language,
        String path,
        long sessionSeconds) {

    public Frame {
        menu = List.copyOf(menu);
        personal = List.copyOf(personal);
        plus = List.copyOf(plus);
    }

    /** Who is signed in, and the Activities they work under, the current one first. */
    public record Person(String id, String name, List<Brand> brands) {
        public Person {
            brands = List.copyOf(brands);
        }

        /** The Activity in front, else the person's own letters. */
        public Brand face() {
            return brands.isEmpty() ? Brand.of(name) : brands.getFirst();
        }
    }

    /** An entry of a menu; {@code waiting} is how many things wait behind it for this person alone. */
    public record Item(
            String label,
            String icon,
            String href,
            boolean current,
            @Nullable String hint,
            int waiting) {}

    /** The token that every form sends back. */
    public record Csrf(String parameter, String header, String token) {}

    /** The entries that fit in the bar at the bottom of a phone; the rest stands behind "More". */
    public List<Item> menuOnPhone() {
        return menu.subList(0, Math.min(3, menu.size()));
    }

    /** The versioned address of a file of the look. */
    public String asset(String name) {
        return Assets.at(name);
    }
}
