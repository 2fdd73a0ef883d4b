package coop.genoot.work.contracts.web;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Draft;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contracts that were begun and not offered yet: nothing typed is lost. */
@Component
class ContractDrafts {
    private static final String KIND = "contract";

    private final Drafts drafts;
    private final Clock clock;

    ContractDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Draft blank() {
        return new Draft(TimeOrderedId.at(clock.instant()), 0, KIND, null);
    }

    Draft at(Actor me, UUID id) {
        return new Draft(id, find(me, id).map(KeptDraft::version).orElse(0L), KIND, null);
    }

    Optional<Typed> typed(Actor me, UUID id) {
        return find(me, id).map(it -> new Typed(it.fields(), List.of()));
    }

    List<KeptDraft> mine(Actor me) {
        return drafts.mine(me, KIND);
    }

    void offered(Actor me, UUID id) {
        drafts.becameDocument(me, id);
    }

    private Optional<KeptDraft> find(Actor me, UUID id) {
        return drafts.find(me, id).filter(it -> it.kind().equals(KIND));
    }
}
