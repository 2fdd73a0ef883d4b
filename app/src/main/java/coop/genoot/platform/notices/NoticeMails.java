package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what is told together to each person who wants mail, in their language. Old news is not mailed any more. */
@Component
class NoticeMails {
    private static final Duration FRESH = Duration.ofDays(7);

    private final People people;
    private final Mail mail;
    private final WordsOf words;
    private final Site site;
    private final Clock clock;

    NoticeMails(People people, Mail mail, WordsOf words, Site site, Clock clock) {
        this.people = people;
        this.mail = mail;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    void send(Collection<Digest> digests, BiPredicate<PersonId, Digest> wantsMail) {
        var wanted = new LinkedHashMap<Digest, List<PersonId>>();
        digests.stream().filter(this::isFresh).forEach(digest -> wanted.put(
                digest,
                digest.people().stream()
                        .filter(person -> wantsMail.test(person, digest))
                        .toList()));
        var readers = wanted.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (readers.isEmpty()) return;
        var known = people.byIds(readers);
        wanted.forEach((digest, its) -> its.stream()
                .filter(known::containsKey)
                .forEach(person -> mail.send(mailTo(known.get(person), digest))));
    }

    private boolean isFresh(Digest digest) {
        var oldest = clock.instant().minus(FRESH);
        return digest.news().stream().anyMatch(news -> news.at().isAfter(oldest));
    }

    private Message mailTo(Person person, Digest digest) {
        var t = words.in(person.language());
        var first = digest.news().getFirst().in(t);
        var subject = digest.news().size() == 1
                ? first
                : t.text("platform.notices.mail.many", digest.name(), digest.news().size());
        var lines = digest.news().stream()
                .map(news -> "• " + news.in(t) + "\n  " + site.link(news.path()))
                .collect(Collectors.joining("\n"));
        var text = t.text("platform.notices.mail.hello", person.name(), digest.name()) + "\n\n" + lines + "\n\n"
                + t.text("platform.notices.mail.choose", site.link("/news"));
        var id = UUID.nameUUIDFromBytes((person.id() + " " + digest.id()).getBytes(StandardCharsets.UTF_8));
        return Message.to(person.email(), id, person.language(), subject, text);
    }
}
