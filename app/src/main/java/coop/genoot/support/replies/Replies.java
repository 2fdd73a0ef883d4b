package coop.genoot.support.replies;

import coop.genoot.common.Invalid;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.Requests;
import coop.genoot.support.attachments.Attachments;
import coop.genoot.support.attachments.FileForm;
import coop.genoot.support.replies.RefusedReply.Why;
import coop.genoot.support.replies.SignedAddresses.Claimed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an answer that came by mail as if its writer had typed it on the page (requirement S-05): only at an address
 * that was given to them, only from their own address as our mail server found it, with today's rights, their own words
 * and files by the same limits. What pretends is never said; it is kept for the team to look at.
 */
@Component
public class Replies {
    private static final String FILES = "files";
    private static final int LONGEST_KEPT = 5_000;
    private static final int LONGEST_LINE = 300;

    private final SignedAddresses addresses;
    private final RefusedRows refused;
    private final Doors doors;
    private final Known known;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replies(
            SignedAddresses addresses,
            RefusedRows refused,
            Doors doors,
            Known known,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.refused = refused;
        this.doors = doors;
        this.known = known;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where an answer is said. */
    @Component
    record Doors(Requests requests, Inbox inbox, Attachments attachments) {}

    /** Who its writer is. */
    @Component
    record Known(People people, Grants grants, WordsOf words) {}

    /** What was not taken of that request, for its team; the latest first. */
    @Transactional(readOnly = true)
    public List<RefusedReply> refusedOf(Actor me, Request request) {
        return doors.inbox().find(me, request.id()).isEmpty() ? List.of() : refused.of(request.id());
    }

    /**
     * Deals with a mail; the same mail twice says it once. Mail to no address of ours, and of which nothing can be
     * read, is passed over.
     *
     * @param id made from the mail itself
     */
    void take(UUID id, Reply reply) {
        var claimed =
                reply.to().stream().flatMap(it -> addresses.read(it).stream()).findFirst();
        claimed.ifPresent(it -> take(id, reply, it));
    }

    private void take(UUID id, Reply reply, Claimed claimed) {
        var writer = known.people().anywhere(reply.from()).filter(it -> addresses.isOf(claimed, it.id()));
        var why = reply.automatic()
                ? Optional.of(Why.AUTOMATIC)
                : writer.isEmpty() || !reply.authentic()
                        ? Optional.of(Why.NOT_THEIRS)
                        : said(id, reply, claimed, writer.get());
        why.ifPresent(it -> keep(id, reply, claimed, it));
    }

    private Optional<Why> said(UUID id, Reply reply, Claimed claimed, Person writer) {
        var words = OwnWords.of(reply.text());
        if (words.isBlank()) return Optional.of(Why.NO_WORDS);
        var me = Actor.person(writer.id(), writer.name(), known.grants().of(writer.id()), writer.language());
        try {
            // Each door in a transaction of its own, as on the page: a file that is refused undoes nothing else.
            CurrentActor.run(me, () -> say(me, id, claimed, words, reply.files()));
            return Optional.empty();
        } catch (NotHere | Refused notAnyMore) {
            return Optional.of(Why.NOT_ANY_MORE);
        } catch (Invalid tooLong) {
            return Optional.of(Why.NO_WORDS);
        }
    }

    private void say(Actor me, UUID id, Claimed claimed, String words, List<Reply.File> files) {
        if (doors.attachments().isSent(me, id)) return;
        var text = words + kept(me, id, claimed, files);
        var own = doors.requests().find(me, claimed.request()).filter(it -> it.isOf(me.person()));
        if (own.isPresent()) doors.requests().reply(me, claimed.request(), id, text);
        else doors.inbox().answer(me, claimed.request(), id, text, Inbox.Answer.ANSWER);
    }

    /** Keeps the files by the limits of the page; what is not taken is named, so that nobody waits for it. */
    private String kept(Actor me, UUID id, Claimed claimed, List<Reply.File> files) {
        var left = files.stream()
                .map(it -> new FileForm(FILES, it.name(), it.bytes()))
                .filter(it -> !isKept(me, id, claimed, it))
                .map(FileForm::name)
                .toList();
        if (left.isEmpty()) return "";
        var names = shortened(String.join(", ", left), LONGEST_LINE);
        return "\n\n" + known.words().in(me.language()).text("support.replies.files-left", names);
    }

    private boolean isKept(Actor me, UUID id, Claimed claimed, FileForm file) {
        try {
            var kept = doors.attachments().keep(me, id, file);
            return fits(me, id, claimed, kept.id());
        } catch (Invalid wrong) {
            return false;
        }
    }

    private boolean fits(Actor me, UUID id, Claimed claimed, UUID file) {
        try {
            doors.attachments().mustFit(me, id, claimed.request(), FILES);
            return true;
        } catch (Invalid oneTooMany) {
            doors.attachments().remove(me, file);
            return false;
        }
    }

    private void keep(UUID id, Reply reply, Claimed claimed, Why why) {
        var house = Actor.system("support.replies");
        CurrentActor.run(
                house,
                () -> transaction.executeWithoutResult(_ -> doors.requests()
                        .find(house, claimed.request())
                        .ifPresent(it -> refused.add(
                                it,
                                new RefusedReply(
                                        id,
                                        shortened(reply.from(), LONGEST_LINE),
                                        shortened(reply.subject(), LONGEST_LINE),
                                        shortened(reply.text(), LONGEST_KEPT),
                                        why,
                                        clock.instant())))));
    }

    private static String shortened(String text, int most) {
        var plain = text.replace("\0", "");
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
