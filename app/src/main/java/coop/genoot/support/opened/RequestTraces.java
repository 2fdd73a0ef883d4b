package coop.genoot.support.opened;

import coop.genoot.control.traces.Opened;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.support.Request;
import org.springframework.stereotype.Component;

/**
 * Leaves a trace wherever what is in a request is shown to somebody of the staff: on its page, while that page keeps
 * itself up to date, after a refused form, and with a file of it. The hat is the one that opened it to them.
 */
@Component
public class RequestTraces {
    private final Traces traces;

    RequestTraces(Traces traces) {
        this.traces = traces;
    }

    /** Somebody of its team reads it. */
    public void atDesk(Actor me, Request request) {
        var entity = request.entity().value();
        leave(me, request, opened(request).by(entity, Hat.SUPPORT, Hat.FINANCE, Hat.ADMIN));
    }

    /** Somebody reads it from the side of the member: an advisor leaves a trace, who asked or follows it does not. */
    public void asReader(Actor me, Request request) {
        var office = request.office();
        if (office != null) leave(me, request, opened(request).by(office.value(), Hat.ADVISOR));
    }

    private void leave(Actor me, Request request, Opened opened) {
        traces.ofPerson(me, opened, request.asker().id());
    }

    private static Opened opened(Request request) {
        return Opened.of(File.REQUEST, request.id().value(), request.number());
    }
}
