package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Words;
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
import java.util.Objects;
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
    private final EndingSecrets endings;
    private final List<ReplyAddresses> replies;
    private final WordsOf words;
    private final Site site;
    private final Clock clock;

    NoticeMails(People people, Mail mail, Addresses addresses, WordsOf words, Site site, Clock clock) {
        this.people = people;
        this.mail = mail;
        this.endings = addresses.endings();
        this.replies = addresses.replies();
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    /** Where news is ended, and where it is answered. */
    @Component
    record Addresses(EndingSecrets endings, List<ReplyAddresses> replies) {}

    void send(Collection<Digest> digests, NewsKinds kinds, BiPredicate<PersonId, Digest> wantsMail) {
        var wanted = new LinkedHashMap<Digest, List<PersonId>>();
        digests.stream()
                .filter(this::isFresh)
                .forEach(digest -> wanted.put(
                        digest,
                        digest.people().stream()
                                .filter(person -> wantsMail.test(person, digest))
                                .toList()));
        var readers = wanted.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (readers.isEmpty()) return;
        var known = people.byIds(readers);
        var addresses = endings.addresses(known.keySet());
        wanted.forEach((digest, its) -> its.stream().filter(known::containsKey).forEach(person -> {
            var kind = kinds.of(digest.news().getFirst().key());
            mail.send(mailTo(known.get(person), digest, kind, Objects.requireNonNull(addresses.get(person))));
        }));
    }

    /** All of it in one mail, by kind. */
    void send(PersonId reader, List<News> gathered, NewsKinds kinds) {
        var known = people.byIds(List.of(reader));
        var person = known.get(reader);
        if (person == null) return;
        var t = words.in(person.language());
        var byKind = gathered.stream()
                .collect(Collectors.groupingBy(it -> kinds.of(it.key()), LinkedHashMap::new, Collectors.toList()));
        var parts = byKind.entrySet().stream()
                .map(it -> t.text(it.getKey().name()) + "\n" + lines(it.getValue(), t))
                .collect(Collectors.joining("\n\n"));
        var address = Objects.requireNonNull(endings.addresses(known.keySet()).get(reader));
        var text = t.text("platform.notices.mail.gathered", person.name()) + "\n\n" + parts + "\n\n"
                + t.text("platform.notices.mail.choose", site.link("/news/ways")) + "\n"
                + t.text("platform.notices.mail.end", address);
        var subject = t.plural("platform.notices.mail.gathered.subject", gathered.size());
        var id = TimeOrderedId.at(clock.instant());
        mail.send(
                Message.to(person.email(), id, person.language(), subject, text).endedAt(address));
    }

    private String lines(List<News> news, Words t) {
        return news.stream()
                .map(it -> "• " + it.in(t) + "\n  " + site.link(it.path()))
                .collect(Collectors.joining("\n"));
    }

    private boolean isFresh(Digest digest) {
        var oldest = clock.instant().minus(FRESH);
        return digest.news().stream().anyMatch(news -> news.at().isAfter(oldest));
    }

    /** What must be told says so, and names no way to end it. */
    private Message mailTo(Person person, Digest digest, NewsKind kind, String ending) {
        var t = words.in(person.language());
        var first = digest.news().getFirst().in(t);
        var subject = digest.news().size() == 1
                ? first
                : t.text(
                        "platform.notices.mail.many",
                        digest.name(),
                        digest.news().size());
        var address = ending + "?kind=" + kind.name();
        var closing = kind.binding()
                ? t.text("platform.notices.mail.binding")
                : t.text("platform.notices.mail.choose", site.link("/news/ways")) + "\n"
                        + t.text("platform.notices.mail.end", address);
        var text = t.text("platform.notices.mail.hello", person.name(), digest.name()) + "\n\n"
                + lines(digest.news(), t) + "\n\n" + closing;
        var id = UUID.nameUUIDFromBytes((person.id() + " " + digest.id()).getBytes(StandardCharsets.UTF_8));
        var message = Message.to(person.email(), id, person.language(), subject, text);
        return answered(kind.binding() ? message : message.endedAt(address), person, digest);
    }

    /** By answering the mail, when it tells one thing and its room takes answers. */
    private Message answered(Message message, Person person, Digest digest) {
        if (digest.news().size() > 1) return message;
        return replies.stream()
                .flatMap(it -> it.of(person, digest.news().getFirst()).stream())
                .findFirst()
                .map(message::withReplyTo)
                .orElse(message);
    }
}
