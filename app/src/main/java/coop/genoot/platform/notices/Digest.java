package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What is told together, and so with one mail a person.
 *
 * @param id made from what it tells of: the same digest is mailed once
 * @param name what it is about, such as the name of an Activity
 */
public record Digest(UUID id, String name, List<PersonId> people, List<News> news) {
    public Digest {
        people = List.copyOf(people);
        news = List.copyOf(news);
        if (news.isEmpty()) throw new IllegalArgumentException("Nothing to tell: " + name);
    }

    /** When the first of it happened. */
    Instant at() {
        return news.stream().map(News::at).min(Comparator.naturalOrder()).orElseThrow();
    }
}
