package coop.genoot.support.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.People;
import coop.genoot.support.Inbox.Answer;
import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import coop.genoot.support.RequestState;
import coop.genoot.support.Said;
import coop.genoot.support.SupportCase;
import coop.genoot.support.attachments.Attachments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer by mail is said as if it was typed on the page; what pretends is never said, and kept for the team. */
class RepliesByMailTest extends SupportCase {
    private static final String CHECKED =
            "Authentication-Results: mx.genoot.example; spf=pass smtp.mailfrom=x; dmarc=pass (p=none) header.from=x\n";
    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF";

    @Autowired
    Replies replies;

    @Autowired
    SignedAddresses addresses;

    @Autowired
    Attachments attachments;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private String from;

    @BeforeEach
    void people_with_an_address() {
        from = emailOf(nadia);
    }

    @Test
    void a_mail_with_news_says_where_to_answer_and_the_answer_stands_in_the_request_without_what_it_quotes()
            throws IOException {
        CurrentActor.run(mieke, () -> inbox.answer(mieke, asked, UUID.randomUUID(), "Which client is it?", Answer.ASK));
        await().untilAsserted(() -> assertThat(replyTo(from)).isEqualTo(mine()));

        arrives(mail(
                from,
                mine(),
                "It is the festival.\n\nNadia\n\nOn Friday, Genoot <genoot@localhost> wrote:\n"
                        + "> Which client is it?\n> https://genoot.example"));

        assertThat(said()).last().satisfies(it -> {
            assertThat(it.text()).isEqualTo("It is the festival.\n\nNadia");
            assertThat(it.who().id()).isEqualTo(nadia.self());
            assertThat(it.fromService()).isFalse();
        });
        assertThat(now().state()).isEqualTo(RequestState.IN_HAND);
    }

    @Test
    void the_same_mail_twice_is_said_once_and_is_not_read_again() throws IOException {
        var mail = mail(from, mine(), "Once only");
        arrives(mail);
        arrives(mail);

        assertThat(said()).hasSize(2);
        assertThat(folder.resolve("read")).isDirectoryContaining("glob:**.eml");
        assertThat(folder.toFile().listFiles(it -> it.getName().endsWith(".eml")))
                .isEmpty();
    }

    @Test
    void somebody_of_the_team_answers_by_mail_too() throws IOException {
        register(mieke);
        arrives(mail(emailOf(mieke), addresses.address(asked, mieke.self()), "They pay on Friday"));

        assertThat(said()).last().satisfies(it -> assertThat(it.fromService()).isTrue());
        assertThat(now().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void what_pretends_is_never_said_and_only_the_team_reads_it() throws Exception {
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        var other = ask(omar, "Another one", "Another one");
        var pretended = Map.of(
                "of somebody else", mail(emailOf(omar), mine(), "Pay me instead"),
                "of nobody", mail("thief@example.org", mine(), "Pay me instead"),
                "of two at once", mail(from + ", " + emailOf(omar), mine(), "Pay me instead"),
                "an address for another request",
                        mail(
                                from,
                                addresses.address(other, nadia.self()).replace(hex(other), hex(asked)),
                                "Pay me instead"),
                "a seal that was changed",
                        mail(from, mine().replaceFirst(".@", "0@").replaceFirst("-..", "-00"), "x"),
                "their own seal for a request that is not theirs",
                        mail(emailOf(omar), addresses.address(asked, omar.self()), "Let me in"));
        for (var one : pretended.entrySet()) arrives(one.getValue());
        var honest = mail(from, mine(), "Pay me instead");
        for (var forged : List.of(
                "",
                CHECKED.replace("dmarc=pass", "dmarc=fail"),
                CHECKED.replace("mx.genoot", "mx.thief"),
                "Authentication-Results: mx.genoot.example; dmarc=fail\n" + CHECKED))
            arrives(honest.replace(CHECKED, forged));

        assertThat(said()).as("nothing but what she asked").hasSize(1);
        assertThat(page(nadia, "/requests/" + asked)).doesNotContain("Pay me instead", "thief@example.org");
        assertThat(page(mieke, "/inbox/" + asked))
                .contains("Mail that was not taken", "thief@example.org", "Pay me instead", "Let me in");
        var rows = CurrentActor.as(
                nadia,
                () -> transaction.execute(_ -> sql.fetchCount(org.jooq.impl.DSL.table("support.refused_reply"))));
        assertThat(rows).as("the wall of the database").isZero();
    }

    @Test
    void machines_and_mails_without_own_words_are_not_said() throws IOException {
        arrives("Auto-Submitted: auto-replied\n" + mail(from, mine(), "I am away until Monday"));
        arrives("Precedence: bulk\n" + mail(from, mine(), "Our newsletter"));
        arrives(mail(from, mine(), "> only\n> what was quoted"));
        arrives(mail(from, mine(), "x".repeat(5_001)));
        arrives(mail(from, mine(), "").replace("text/plain", "text/html") + "<p>Only <b>HTML</b></p>");

        assertThat(said()).hasSize(1);
        assertThat(refused()).containsExactlyInAnyOrder("AUTOMATIC", "AUTOMATIC", "NO_WORDS", "NO_WORDS", "NO_WORDS");
    }

    @Test
    void files_come_along_by_the_same_limits_and_what_is_not_taken_is_named() throws IOException {
        arrives(withFiles(Map.of("proof.pdf", PDF, "drawing.svg", "<svg onload='alert(1)'/>")));

        var message = said().getLast();
        assertThat(message.text()).startsWith("See the files").endsWith(": drawing.svg)");
        assertThat(CurrentActor.as(nadia, () -> attachments.beside(nadia, List.of(message.id()))))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("proof.pdf"));
    }

    @Test
    void mail_that_is_built_to_hurt_does_nothing_and_holds_up_no_other() throws IOException {
        arrives("");
        arrives("\0\1\2 garbage");
        arrives("From: " + "a".repeat(100_000) + "\nTo: " + mine() + "\n\nhello");
        arrives("To: " + mine() + "\n\nwithout a sender");
        arrives(nested(200));
        arrives(mail(
                from, "r-" + "0".repeat(32) + "-" + "0".repeat(24) + "@replies.genoot.example", "no such request"));
        arrives(mail(from, "somebody@replies.genoot.example", "no address of ours"));
        arrives(mail(from, mine(), "hello").replace("utf-8", "no-such-charset"));
        arrives(mail(from, mine(), "The last one is fine"));

        assertThat(said()).last().satisfies(it -> assertThat(it.text()).isEqualTo("The last one is fine"));
        assertThat(folder.toFile().listFiles(it -> it.getName().endsWith(".eml")))
                .isEmpty();
    }

    @Test
    void what_fails_for_good_is_tried_three_times_and_set_aside() throws IOException {
        var failing = new MailFolder(folder);
        Files.writeString(folder.resolve("a.eml"), "x");
        for (int i = 0; i < 3; i++)
            assertThat(failing.open(failing.waiting().getFirst())).isPresent();

        assertThat(failing.open(failing.waiting().getFirst())).isEmpty();
        assertThat(failing.waiting()).isEmpty();
        assertThat(folder.resolve("failed")).isDirectoryContaining("glob:**a.tried3.eml");
    }

    @Test
    void a_sign_that_the_database_cannot_keep_holds_up_nothing() throws IOException {
        arrives(mail(from, mine(), "Hello\0there"));

        assertThat(said()).last().satisfies(it -> assertThat(it.text()).isEqualTo("Hellothere"));
    }

    @Test
    void who_only_follows_or_left_writes_nothing_by_mail_either() throws IOException {
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        CurrentActor.run(mieke, () -> inbox.letFollow(mieke, asked, new Request.Person(omar.self(), "Omar")));
        arrives(mail(emailOf(omar), addresses.address(asked, omar.self()), "Me too"));

        assertThat(said()).hasSize(1);
        assertThat(refused()).containsExactly("NOT_ANY_MORE");
    }

    @Test
    void own_words_are_cut_from_what_people_quote_in_three_languages() {
        for (var below : List.of(
                "Op 3 mei 2026 om 10:00 schreef Genoot <a@b.example>:\n> vraag",
                "Le 3 mai 2026 à 10:00, Genoot <a@b.example> a écrit :\n> demande",
                "On Sun, 3 May 2026 at 10:00, Genoot\n<a@b.example> wrote:\n> question",
                "-----Original Message-----\nFrom: Genoot",
                "________________________________\nVan: Genoot",
                "-- \nNadia, La Voliere"))
            assertThat(OwnWords.of("Ja, dat klopt.\r\n\r\n" + below)).isEqualTo("Ja, dat klopt.");
        assertThat(OwnWords.of("On Friday I wrote to them: no answer.\nStill none."))
                .isEqualTo("On Friday I wrote to them: no answer.\nStill none.");
    }

    private void arrives(String mail) throws IOException {
        var name = UUID.randomUUID() + ".eml";
        Files.writeString(folder.resolve(name), mail.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        var reading = new ReadingReplies(new MailFolder(folder), replies, "mx.genoot.example");
        CurrentActor.run(Actor.system("test"), reading::run);
    }

    private static String mail(String from, String to, String text) {
        return CHECKED + "From: " + from + "\nTo: Genoot <" + to + ">\nSubject: Re: your request\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    private String withFiles(Map<String, String> files) {
        var parts = new StringBuilder(
                CHECKED + "From: " + from + "\nTo: " + mine() + "\nSubject: Re\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the files\n");
        files.forEach((name, text) -> parts.append("--b\nContent-Type: image/png; name=\"" + name
                + "\"\nContent-Disposition: attachment; filename=\"../../" + name + "\"\n\n" + text + "\n"));
        return parts.append("--b--\n").toString();
    }

    private String nested(int depth) {
        var mail = new StringBuilder("From: " + from + "\nTo: " + mine() + "\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++)
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        return mail + "Content-Type: text/plain\n\ndeep";
    }

    private String mine() {
        return addresses.address(asked, nadia.self());
    }

    private static String hex(RequestId id) {
        return id.toString().replace("-", "");
    }

    private List<Said> said() {
        return CurrentActor.as(mieke, () -> inbox.told(mieke, asked))
                .orElseThrow()
                .messages();
    }

    private List<String> refused() {
        return in(mieke, () -> replies.refusedOf(mieke, now())).stream()
                .map(it -> it.why().name())
                .toList();
    }

    private Request now() {
        return CurrentActor.as(mieke, () -> inbox.find(mieke, asked)).orElseThrow();
    }

    private void register(Actor who) {
        var house = Actor.system("test");
        CurrentActor.run(
                house, () -> people.register(who.self(), who.name(), who.self() + "@example.org", Language.EN));
    }

    private String emailOf(Actor who) {
        return query("select email from platform.person where id = '" + who.self() + "'");
    }

    private String replyTo(String recipient) {
        return query("select coalesce(max(reply_to), '') from platform.mail where recipient = '" + recipient + "'");
    }

    private String query(String query) {
        Object found = CurrentActor.as(Actor.system("test"), () -> transaction.execute(_ -> sql.fetchValue(query)));
        return String.valueOf(found);
    }
}
