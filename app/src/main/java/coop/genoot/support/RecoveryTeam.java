package coop.genoot.support;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.home.documents.DocumentHandover;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.support.services.Service;
import coop.genoot.support.services.ServiceTopic;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets other rooms hand a document over to the team that recovers debts (requirement D-27), as a request to it. */
@Component
@Transactional
class RecoveryTeam implements DocumentHandover {
    private final Requests requests;
    private final RequestRows rows;
    private final RequestMoves moves;

    RecoveryTeam(Requests requests, RequestRows rows, RequestMoves moves) {
        this.rows = rows;
        this.moves = moves;
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> recovery(Actor me, EntityId entity) {
        return service(me, entity).map(it -> it.name().in(me.language()));
    }

    @Override
    public void handOver(Actor me, UUID id, DocumentRef document, String subject, String text) {
        var service = service(me, document.entity()).orElseThrow(() -> new Refused("support.request.no-service"));
        var form = new RequestForm(service.id().toString(), document.activity().toString(), subject, text);
        requests.send(me, new RequestId(id), form, document);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> find(Actor me, UUID id) {
        return requests.find(me, new RequestId(id))
                .map(it -> new Standing(it.number(), "/requests/" + it.id(), it.state() != RequestState.RECEIVED));
    }

    @Override
    public void nothingOwed(UUID id) {
        var me = Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
        rows.lock(new RequestId(id))
                .filter(it -> it.state() != RequestState.CLOSED)
                .ifPresent(it -> moves.note(me, it, Happened.Kind.NOTHING_OWED, ""));
    }

    @Override
    public boolean recall(Actor me, UUID id, UUID message, String text) {
        // Held from here on: whoever takes it at this moment reads what was said first.
        boolean free = rows.lock(new RequestId(id))
                .filter(it -> it.state() == RequestState.RECEIVED)
                .isPresent();
        if (free) requests.reply(me, new RequestId(id), message, text);
        return free;
    }

    private Optional<Service> service(Actor me, EntityId entity) {
        return requests.possible(me).stream()
                .filter(it -> it.entity().equals(entity) && it.topic() == ServiceTopic.RECOVERY)
                .findFirst();
    }
}
