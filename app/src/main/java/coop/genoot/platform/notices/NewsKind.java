package coop.genoot.platform.notices;

import java.util.function.Predicate;

/**
 * A kind of news for which people choose how they are told; contributed as a bean by the room that tells it.
 *
 * @param name the key of its words, such as {@code treasury.news.kind}; kept with what people chose, never changed
 * @param binding whether it must be told: it comes here and by mail at once, and nobody can switch it off
 * @param covers whether news with that key is of this kind
 */
public record NewsKind(String name, boolean binding, Predicate<String> covers) {
    /** News that no room gave a kind. */
    static final NewsKind OTHER = new NewsKind("platform.notices.kind.other", false, _ -> true);

    public static NewsKind of(String name, Predicate<String> covers) {
        return new NewsKind(name, false, covers);
    }

    /** What must be told, for the safety of somebody or by law. */
    public static NewsKind binding(String name, Predicate<String> covers) {
        return new NewsKind(name, true, covers);
    }
}
