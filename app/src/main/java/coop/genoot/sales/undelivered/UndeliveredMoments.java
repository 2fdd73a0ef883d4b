package coop.genoot.sales.undelivered;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A document whose mail did not arrive waits for somebody of the Activity, and says so on its timeline. */
@Component
public class UndeliveredMoments {
    private final DeadAddresses addresses;

    UndeliveredMoments(DeadAddresses addresses) {
        this.addresses = addresses;
    }

    /** The present of that document; empty when its mail arrived or somebody mended it. */
    public Optional<Moment> of(Actor me, UUID document, Words t) {
        return addresses.of(me, document).map(it -> moment(me, it, t));
    }

    private Moment moment(Actor me, Undelivered it, Words t) {
        var now = Moment.now(t.text("home.timeline.is-now"), t.text("sales.undelivered.now", it.address()))
                .because(t.text("sales.undelivered.now.waits", it.clientName()));
        return addresses.mayMend(me, it) ? now.with(Link.to(it.task(), t.text("sales.undelivered.correct"))) : now;
    }
}
