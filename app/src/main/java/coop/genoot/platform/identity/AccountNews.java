package coop.genoot.platform.identity;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Browser;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What happens to an account is noted in the audit trail and told to its person, in the transaction it happens in. */
@Component
class AccountNews {
    private static final Actor SELF = Actor.system("sign-in");

    private final AuditTrail trail;
    private final Mail mail;
    private final WordsOf words;
    private final Site site;
    private final Clock clock;

    AccountNews(AuditTrail trail, Mail mail, WordsOf words, Site site, Clock clock) {
        this.trail = trail;
        this.mail = mail;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    void passwordChanged(Person person, Actor author) {
        note(author, "password.changed", person);
        write(person, "platform.mail.password-changed.", site.link("/recovery"));
    }

    void passkeyAdded(Person person) {
        note(SELF, "passkey.added", person);
        write(person, "platform.mail.passkey-added.", site.link("/security"));
    }

    void passkeyRemoved(Person person) {
        note(SELF, "passkey.removed", person);
        write(person, "platform.mail.passkey-removed.", site.link("/security"));
    }

    void secondStepOn(Person person) {
        note(SELF, "second-step.on", person);
        write(person, "platform.mail.second-step-on.", site.link("/security"));
    }

    void secondStepOff(Person person) {
        note(SELF, "second-step.off", person);
        write(person, "platform.mail.second-step-off.", site.link("/security"));
    }

    void newDevice(Person person, String device) {
        note(SELF, "sign-in.new-device", person);
        var browser = Browser.of(device).words(words.in(person.language()));
        write(person, "platform.mail.new-device.", browser, site.link("/security/sessions"));
    }

    void recovery(Person person, String secret) {
        note(SELF, "recovery.asked", person);
        write(person, "platform.mail.recovery.", site.link("/recovery/" + secret));
    }

    void invited(Person person, String house, String secret) {
        note(SELF, "invitation.sent", person);
        write(person, "platform.mail.invitation.", house, site.link("/invitation/" + secret));
    }

    void appointed(Person person, String house) {
        write(person, "platform.mail.appointed.", house, site.link("/"));
    }

    void invitationAccepted(Person person) {
        note(SELF, "invitation.accepted", person);
    }

    void addressAsked(Person person) {
        note(SELF, "address.asked", person);
        write(person, "platform.mail.address-asked.", site.link("/security"));
    }

    /** To the new address, which is not the person's yet. */
    void confirmAddress(Person person, String address, String secret) {
        write(at(address, person), "platform.mail.address.", site.link("/address/" + secret));
    }

    /** To whom the address belongs already. */
    void addressIsYours(Person owner) {
        write(owner, "platform.mail.address-yours.", site.link("/sign-in"));
    }

    void addressChanged(Person before, String address) {
        note(SELF, "address.changed", before);
        write(before, "platform.mail.address-changed.", site.link("/help"));
        write(at(address, before), "platform.mail.address-ready.", site.link("/sign-in"));
    }

    private static Person at(String address, Person person) {
        return new Person(person.id(), address, person.name(), person.language());
    }

    private void note(Actor author, String action, Person person) {
        trail.record(author, action, "person " + person.id(), "");
    }

    /** The key is a stem with a sentence for the subject and one for the text, whose first value is the name. */
    private void write(Person person, String key, Object... values) {
        var say = words.in(person.language());
        var all = new Object[values.length + 1];
        all[0] = person.name();
        System.arraycopy(values, 0, all, 1, values.length);
        var id = TimeOrderedId.at(clock.instant());
        mail.send(Message.to(
                person.email(), id, person.language(), say.text(key + "subject"), say.text(key + "text", all)));
    }
}
