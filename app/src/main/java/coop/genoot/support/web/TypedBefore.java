package coop.genoot.support.web;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Draft;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.support.RequestId;
import coop.genoot.support.Said;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody was typing and did not send yet: requests, messages and notes. */
@Component
class TypedBefore {
    static final String REQUEST = "request";
    static final String MESSAGE = "request-message";
    static final String NOTE = "request-note";

    private final Drafts drafts;
    private final Clock clock;

    TypedBefore(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Draft newRequest() {
        return new Draft(TimeOrderedId.at(clock.instant()), 0, REQUEST, null);
    }

    /**
     * The one message that this person can be writing now: it has the same id until they sent it, whatever others write
     * meanwhile, so that it is found again, and sent once however often the form arrives.
     *
     * @param soFar what was said up to now
     */
    Draft next(Actor me, RequestId request, String kind, List<Said> soFar) {
        long said =
                soFar.stream().filter(it -> it.who().id().equals(me.person())).count();
        var name = kind + " " + request + " " + me.self() + " " + said;
        return at(me, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), kind);
    }

    Draft at(Actor me, UUID id, String kind) {
        long version = find(me, id).map(KeptDraft::version).orElse(0L);
        return new Draft(id, version, kind, null);
    }

    Optional<KeptDraft> find(Actor me, UUID id) {
        return drafts.find(me, id);
    }

    /** As it was typed; nothing when nothing was kept. */
    Typed typed(Actor me, UUID id) {
        return find(me, id).map(it -> new Typed(it.fields(), List.of())).orElseGet(Typed::nothing);
    }

    /** Requests that were begun, the last saved first. */
    List<KeptDraft> requests(Actor me) {
        return drafts.mine(me, REQUEST);
    }

    void sent(Actor me, UUID id) {
        drafts.becameDocument(me, id);
    }
}
