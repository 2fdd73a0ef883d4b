package coop.genoot.support.attachments;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.SettingsOfDay;
import coop.genoot.organisation.attachments.AttachmentSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.antivirus.Antivirus;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.services.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files beside what member and team write to each other, and beside the notes of a team (requirement S-01). Brought
 * while it is being written, a file goes along when it is said; from then on it never changes. Whoever may read the
 * message or the note may download its files, nobody else.
 */
@Component
@Transactional
public class Attachments {
    private final AttachmentRows rows;
    private final Antivirus antivirus;
    private final Requests requests;
    private final Inbox inbox;
    private final Catalogue catalogue;
    private final Settings settings;
    private final Clock clock;

    Attachments(Keeping keeping, Requests requests, Inbox inbox, Catalogue catalogue, Settings settings, Clock clock) {
        this.rows = keeping.rows();
        this.antivirus = keeping.antivirus();
        this.requests = requests;
        this.inbox = inbox;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    /** What files are kept with. */
    @Component
    record Keeping(AttachmentRows rows, Antivirus antivirus) {}

    /**
     * A file to take along, with its bytes.
     *
     * @param of the request with whose message or note it was sent; null while it was not
     */
    public record Download(
            Attachment attachment, byte[] bytes, @Nullable RequestId of) {}

    /**
     * How many files go beside one message, and how many megabytes each may have.
     *
     * @param ofRequest how many one request carries in all; {@code unsent} how many wait to be sent by one person
     */
    public record Limits(int files, int megabytes, int ofRequest, int unsent) {
        static final Limits NOTHING = new Limits(0, 0, 0, 0);
    }

    /** What the entity of this person allows today; nothing for somebody who belongs to none any more. */
    @Transactional(readOnly = true)
    public Limits limits(Actor me) {
        var entities = catalogue.entities(me).stream().map(Entity::id).toList();
        if (entities.isEmpty()) return Limits.NOTHING;
        SettingsOfDay day =
                settings.on(LocalDate.now(clock), entities.getFirst().value());
        return new Limits(
                day.value(AttachmentSettings.OF_A_MESSAGE).most(),
                day.value(AttachmentSettings.SIZE).most(),
                day.value(AttachmentSettings.OF_A_REQUEST).most(),
                day.value(AttachmentSettings.UNSENT).most());
    }

    /** What this person brought for a message or a note that they are still writing. */
    @Transactional(readOnly = true)
    public List<Attachment> brought(Actor me, UUID carrier) {
        return rows.brought(carrier, me.self());
    }

    /**
     * Keeps a file for what this person is writing. Refused with {@link coop.genoot.common.Invalid} when it is empty,
     * too large, one too many or nothing that we take, and when that was said already ({@code support.not-any-more}).
     *
     * @param carrier the id of the draft, which becomes that of the message or the note
     */
    public Attachment keep(Actor me, UUID carrier, FileForm form) {
        var limits = limits(me);
        if (limits.files() == 0) throw new Refused("support.not-any-more");
        var kind = form.read(limits.megabytes());
        form.mustBeHarmless(antivirus);
        // Whoever opens many drafts at once waits for themselves: all that one person brought is counted together.
        rows.lock(me.self().value());
        rows.lock(carrier);
        if (rows.isSaid(carrier)) throw new Refused("support.not-any-more");
        if (rows.brought(carrier, me.self()).size() >= limits.files())
            throw form.wrong("support.file.too-many", limits.files());
        if (rows.countUnsent(me.self()) >= limits.unsent())
            throw form.wrong("support.file.too-many-unsent", limits.unsent());
        var id = new Attachment(
                TimeOrderedId.at(clock.instant()), carrier, kind.named(form.name()), kind, form.bytes().length);
        rows.add(id, new AttachmentRows.Owner(me.self(), entityOf(me)), form.bytes(), clock.instant());
        return id;
    }

    /**
     * Refuses with {@link coop.genoot.common.Invalid} what would make a request carry more files than it may in all.
     *
     * @param field where the sentence stands
     */
    @Transactional(readOnly = true)
    public void mustFit(Actor me, UUID carrier, RequestId request, String field) {
        var brought = rows.brought(carrier, me.self()).size();
        if (brought == 0) return;
        int most = limits(me).ofRequest();
        if (rows.countOf(request) + brought > most)
            throw new Invalid(List.of(Problem.at(field, "support.file.too-many-of-request", most)));
    }

    /** Whether the message or note with that id was sent already, as far as this person may read it. */
    @Transactional(readOnly = true)
    public boolean isSent(Actor me, UUID carrier) {
        return rows.isSaid(carrier);
    }

    /** Takes one's own file away again, as long as it was not sent; nothing happens otherwise. */
    public void remove(Actor me, UUID id) {
        rows.remove(id, me.self());
    }

    /** The files of messages and notes that this person was shown, in the order in which they were brought. */
    @Transactional(readOnly = true)
    public List<Attachment> beside(Actor me, List<UUID> carriers) {
        return carriers.isEmpty() ? List.of() : rows.of(carriers);
    }

    /** The file, for whoever brought it while it was not sent, and for who may read what it was sent with. */
    @Transactional(readOnly = true)
    public Optional<Download> find(Actor me, UUID id) {
        return rows.find(id)
                .filter(it -> mayRead(me, it))
                .map(it -> new Download(it.attachment(), it.bytes(), it.request()));
    }

    private @Nullable EntityId entityOf(Actor me) {
        return catalogue.entities(me).stream().map(Entity::id).findFirst().orElse(null);
    }

    private boolean mayRead(Actor me, AttachmentRows.Place file) {
        if (!file.said()) return file.owner().equals(me.person());
        var noted = file.noted();
        if (noted != null) return inbox.find(me, noted).isPresent();
        var spoken = file.spoken();
        return spoken != null
                && (requests.find(me, spoken).isPresent()
                        || inbox.find(me, spoken).isPresent());
    }
}
