package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.push.Knock;
import coop.genoot.platform.push.Push;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows news on the devices of whoever wants it there, in their words. */
@Component
class NoticePushes {
    /** More than these at once are told in one line. */
    private static final int ONE_BY_ONE = 2;

    private final People people;
    private final Push push;
    private final WordsOf words;

    NoticePushes(People people, Push push, WordsOf words) {
        this.people = people;
        this.push = push;
        this.words = words;
    }

    Set<PersonId> reachable(Collection<PersonId> some) {
        return push.reachable(some);
    }

    void show(Collection<Digest> digests, BiPredicate<PersonId, Digest> wantsPush) {
        var wanted = new LinkedHashMap<PersonId, List<Digest>>();
        for (var digest : digests)
            for (var person : digest.people())
                if (wantsPush.test(person, digest))
                    wanted.computeIfAbsent(person, _ -> new ArrayList<>()).add(digest);
        if (wanted.isEmpty()) return;
        var known = people.byIds(wanted.keySet());
        wanted.keySet().retainAll(known.keySet());
        push.show(wanted.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey(),
                        it -> knocks(
                                it.getValue(), words.in(known.get(it.getKey()).language())))));
    }

    private static List<Knock> knocks(List<Digest> digests, Words t) {
        return digests.stream()
                .flatMap(digest -> knocks(digest, t).stream())
                .toList();
    }

    private static List<Knock> knocks(Digest digest, Words t) {
        if (digest.news().size() > ONE_BY_ONE) {
            var many = t.text(
                    "platform.notices.mail.many", digest.name(), digest.news().size());
            return List.of(new Knock(many, "/news", digest.id().toString()));
        }
        return digest.news().stream()
                .map(it -> new Knock(it.in(t), it.path(), it.id().toString()))
                .toList();
    }
}
