package coop.genoot.sales.undelivered;

import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.undelivered.UndeliveredRows.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which addresses of clients do not work, and what to do about it: correct the address, and what did not arrive is sent
 * again. What goes by itself to that client waits until then.
 */
@Component
@Transactional
public class DeadAddresses {
    private final UndeliveredRows rows;
    private final Clients clients;
    private final Mail mail;
    private final Clock clock;

    DeadAddresses(UndeliveredRows rows, Clients clients, Mail mail, Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Where a client can be written to.
     *
     * @param working an address that works as far as we know; null when there is none
     * @param dead whether we know of one that does not
     */
    public record Reach(@Nullable String working, boolean dead) {}

    /** How to reach a client: at the address that stands on the document, else at the one that is kept now. */
    @Transactional(readOnly = true)
    public Reach reach(Actor me, @Nullable ClientId client, String onDocument) {
        if (client == null) return new Reach(onDocument.isBlank() ? null : onDocument, false);
        var dead = rows.deadOf(client);
        var now = clients.find(me, client).map(Client::mail).orElse("");
        var working = Stream.of(onDocument, now)
                .filter(it -> !it.isBlank() && !dead.contains(it.toLowerCase(Locale.ROOT)))
                .findFirst();
        return new Reach(working.orElse(null), !dead.isEmpty());
    }

    /** What did not arrive of that document, for who may see it; empty once somebody mended it. */
    @Transactional(readOnly = true)
    public Optional<Undelivered> of(Actor me, UUID document) {
        return rows.ofDocument(document).stream().findFirst();
    }

    /** What waits for the actor to correct an address, in the Activities they manage; the oldest first. */
    @Transactional(readOnly = true)
    public List<Undelivered> waitingFor(Actor me) {
        var mine = me.scopes(Hat.MANAGER);
        return mine.isEmpty() ? List.of() : rows.in(mine);
    }

    /** The mail, when the actor may mend it: who manages the Activity, and finance of its entity. */
    @Transactional(readOnly = true)
    public Optional<Undelivered> find(Actor me, UUID mailId) {
        return rows.find(mailId).filter(it -> mayMend(me, it));
    }

    /** Whether the actor may correct the address. */
    public boolean mayMend(Actor me, Undelivered it) {
        return me.has(Hat.MANAGER, it.activity().value())
                || me.has(Hat.FINANCE, it.entity().value());
    }

    /**
     * Keeps that address for the client and sends again all that did not arrive at the old one; how many. The same
     * address once more is tried again. Refused for an address that is none ({@code sales.client.problem.mail}), and
     * when somebody mended it already or it is not the actor's ({@code sales.undelivered.over}).
     */
    public int mend(Actor me, UUID mailId, String address) {
        var one = find(me, mailId).orElseThrow(() -> new Refused("sales.undelivered.over"));
        var typed = address.strip();
        clients.changeMail(me, one.client(), typed);
        rows.workAgain(one.client(), typed);
        var all = rows.lockAlike(one);
        if (all.isEmpty()) throw new Refused("sales.undelivered.over");
        var same = typed.equalsIgnoreCase(one.address());
        rows.mend(all, same ? Outcome.TRIED_AGAIN : Outcome.CORRECTED, me.name(), clock.instant());
        all.forEach(it -> mail.find(me, it.mail())
                .map(SentMail::message)
                .ifPresent(message -> mail.send(message.again(TimeOrderedId.at(clock.instant()), typed))));
        return all.size();
    }
}
