package coop.genoot.support.services.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask what: the services somebody can turn to. */
public record CataloguePage(List<Part> parts, List<Link> tools) {
    public CataloguePage {
        parts = List.copyOf(parts);
        tools = List.copyOf(tools);
    }

    /** Services under one heading. */
    public record Part(String title, List<Card> cards) {
        public Part {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One service.
     *
     * @param edit where an administrator changes it; null for others
     * @param offered whether members see it
     */
    public record Card(
            String id,
            String icon,
            String name,
            String what,
            List<Fact> facts,
            String ask,
            @Nullable String edit,
            boolean offered) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
