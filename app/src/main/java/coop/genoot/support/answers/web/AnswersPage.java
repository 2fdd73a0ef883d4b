package coop.genoot.support.answers.web;

import coop.genoot.home.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Known answers, in a list or beside what is being typed.
 *
 * @param words what was looked for; empty for all
 * @param tools what administrators can do here
 */
public record AnswersPage(String words, List<Card> cards, List<Link> tools) {
    public AnswersPage {
        cards = List.copyOf(cards);
        tools = List.copyOf(tools);
    }

    /**
     * One of them.
     *
     * @param ask the way to whoever knows more
     * @param reach how that team is reached without Genoot; empty when nobody is named
     * @param edit where an administrator changes it; null for others
     * @param helped how many it helped, in words, for administrators; null for others
     * @param shown whether members see it
     */
    public record Card(
            String id,
            String question,
            String answer,
            Link ask,
            String reach,
            @Nullable String edit,
            @Nullable String helped,
            boolean shown) {}
}
