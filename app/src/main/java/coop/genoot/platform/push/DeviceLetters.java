package coop.genoot.platform.push;

import coop.genoot.common.PersonId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Browser;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes to somebody that a browser shows their news from now on: it may not have been they who added it. */
@Component
class DeviceLetters {
    private final People people;
    private final Mail mail;
    private final WordsOf words;
    private final Site site;
    private final Clock clock;

    DeviceLetters(People people, Mail mail, WordsOf words, Site site, Clock clock) {
        this.people = people;
        this.mail = mail;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    void added(PersonId whose, String userAgent) {
        people.byId(whose).ifPresent(person -> {
            var t = words.in(person.language());
            var browser = Browser.of(userAgent).words(t);
            var text = t.text("platform.push.mail.text", person.name(), browser, site.link("/news/devices"));
            var id = TimeOrderedId.at(clock.instant());
            mail.send(Message.to(person.email(), id, person.language(), t.text("platform.push.mail.subject"), text));
        });
    }
}
