package coop.genoot.sales.held;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.control.Control;
import coop.genoot.control.Operation;
import coop.genoot.control.Operation.Mark;
import coop.genoot.control.OperationKind;
import coop.genoot.control.Verdict;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.held.HeldDocument.Kind;
import coop.genoot.sales.held.HeldDocument.State;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whether a document may go, and keeps what has to wait as it was typed: nothing that was sent is lost. */
@Component
@Transactional
public class HeldDocuments {
    private final HeldRows rows;
    private final Control control;
    private final Activities activities;
    private final Grants grants;
    private final Clock clock;

    HeldDocuments(HeldRows rows, Control control, Activities activities, Grants grants, Clock clock) {
        this.rows = rows;
        this.control = control;
        this.activities = activities;
        this.grants = grants;
        this.clock = clock;
    }

    /** A document that is about to be issued: what it will be, whose it is, and what was typed to make it. */
    public record Asked(
            UUID id,
            Kind kind,
            EntityId entity,
            ActivityId activity,
            @Nullable ClientId client,
            @Nullable UUID of,
            Map<String, String> fields) {

        /** All that is kept of it, always in the same order. */
        String typed() {
            return kind + " " + of + " " + new TreeMap<>(fields);
        }
    }

    /**
     * Whether it has to wait until somebody looked; then it is kept, and issued by itself once that is done. Asked in
     * the transaction that issues it.
     */
    public boolean mustWait(Actor me, Asked asked, InvoiceContent content) {
        var buyer = content.parties().buyer();
        var client = asked.client();
        var operation = new Operation(
                asked.kind() == Kind.CREDIT_NOTE ? OperationKind.CREDIT_NOTE : OperationKind.INVOICE,
                asked.id(),
                asked.entity(),
                asked.activity(),
                client == null ? null : client.value(),
                buyer.name(),
                content.totals().net(),
                marks(content),
                page(asked.id()),
                "",
                asked.typed());
        if (control.ask(me, operation) != Verdict.STOP) return false;
        rows.hold(new HeldDocument(
                asked.id(),
                asked.kind(),
                asked.entity(),
                asked.activity(),
                asked.of(),
                asked.fields(),
                me.self(),
                me.name(),
                me.language(),
                buyer.name(),
                content.totals().net(),
                clock.instant(),
                State.WAITING));
        return true;
    }

    private static Set<Mark> marks(InvoiceContent content) {
        var marks = EnumSet.noneOf(Mark.class);
        var home = content.parties().seller().country();
        if (!content.parties().buyer().country().equals(home)) marks.add(Mark.ABROAD);
        if (content.deliveredOn() == null) marks.add(Mark.NO_DAY);
        return marks;
    }

    /** What waits is shown at the address that it will have for ever. */
    private static String page(UUID id) {
        return "/invoices/" + id;
    }

    /** What waits or waited under that id, when the actor may see its Activity. */
    @Transactional(readOnly = true)
    public Optional<HeldDocument> find(Actor me, UUID id) {
        return rows.find(id).filter(it -> activities.find(me, it.activity()).isPresent());
    }

    /** What waits in the Activities that the actor manages, the latest first. */
    @Transactional(readOnly = true)
    public List<HeldDocument> waiting(Actor me) {
        return rows.waiting().stream()
                .filter(it -> activities.isManagedBy(me, it.activity()))
                .toList();
    }

    /** Whoever sent it, with the rights they have today: what they may not do any more is not done for them. */
    @Transactional(readOnly = true)
    public Actor sender(HeldDocument held) {
        return Actor.person(held.person(), held.name(), grants.of(held.person()), held.typedIn());
    }

    /** Its wait is over. */
    public void ended(HeldDocument held, boolean issued) {
        rows.move(held.id(), issued ? State.ISSUED : State.ENDED);
    }
}
