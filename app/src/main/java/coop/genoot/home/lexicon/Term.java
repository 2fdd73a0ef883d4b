package coop.genoot.home.lexicon;

import java.util.List;

/**
 * A word of ours.
 *
 * @param key the same in every language
 * @param means in plain words, for whoever meets it for the first time
 * @param not the words we do not use for it, so that one notion has one word
 */
public record Term(String key, String word, String means, List<String> not) {
    public Term {
        not = List.copyOf(not);
    }
}
