package coop.genoot.sales.invoices;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.Totals;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.OfficialCheck;
import coop.genoot.sales.held.HeldDocument.Kind;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.held.HeldDocuments.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invoices to clients. Typed fields become an issued invoice in one step: read strictly, held against the official
 * rules,
 * numbered and frozen. Nothing of it changes afterwards.
 */
@Component
@Transactional
public class Invoices {
    private final InvoiceRows rows;
    private final Activities activities;
    private final Clients clients;
    private final Composing composing;
    private final OfficialCheck official;
    private final Issuing issuing;
    private final HeldDocuments held;

    Invoices(InvoiceRows rows, Activities activities, Clients clients, Issuing.Parts parts) {
        this.rows = rows;
        this.activities = activities;
        this.clients = clients;
        this.composing = parts.composing();
        this.official = parts.official();
        this.issuing = parts.issuing();
        this.held = parts.held();
    }

    /**
     * Issues a direct invoice of the typed fields (see {@link InvoiceDraft}). The id was made by whoever opened the
     * form:
     * issuing it twice gives the same invoice. When it has to be looked at first, nothing is issued yet: it waits under
     * that id (see {@link HeldDocuments}). Refused with {@link Invalid} naming every problem at its field, and
     * when
     * the actor does not manage the Activity ({@code sales.invoice.not-yours}).
     */
    public InvoiceId issue(Actor me, InvoiceId id, ActivityId activity, Map<String, String> fields) {
        var mine = managed(me, activity);
        if (rows.find(id).isPresent()) return id;
        var composed = compose(me, mine, fields);
        var problems = new ArrayList<>(composed.problems());
        if (problems.isEmpty()) {
            var provisional = issuing.provisional(mine.entity(), composed.content());
            problems.addAll(official.problems(provisional, composed.rows()));
        }
        Invalid.unlessNone(problems);
        var client = Objects.requireNonNull(composed.client());
        var place = new Issuing.Place(id, mine.entity(), activity, client.id(), null, null, null);
        var asked = new Asked(id.value(), Kind.INVOICE, mine.entity(), activity, client.id(), null, fields);
        if (held.mustWait(me, asked, composed.content())) return id;
        issuing.issue(me, place, composed.content());
        return id;
    }

    /** What the client would get of the fields as they are now, whole or not; with all that is wrong so far. */
    @Transactional(readOnly = true)
    public Preview preview(Actor me, ActivityId activity, Map<String, String> fields) {
        var composed = compose(me, managed(me, activity), fields);
        return new Preview(composed.content(), composed.problems());
    }

    /** A document that does not exist yet. Its parties may be unknown and its lines half done. */
    public record Preview(InvoiceContent content, List<Problem> problems) {
        public Preview {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The invoice, when the actor may see it: the Activity's people, its advisor, finance, support, the client by
     * link.
     */
    @Transactional(readOnly = true)
    public Optional<Invoice> find(Actor me, InvoiceId id) {
        return rows.find(id).filter(invoice -> maySee(me, invoice));
    }

    /** Those of the documents that are invoices within the actor's reach. */
    @Transactional(readOnly = true)
    public Set<UUID> among(Actor me, Collection<UUID> documents) {
        return rows.among(documents);
    }

    /** What happened to it, oldest first. */
    @Transactional(readOnly = true)
    public List<InvoiceStep> steps(Actor me, InvoiceId id) {
        return find(me, id).map(invoice -> rows.steps(invoice.id())).orElse(List.of());
    }

    /** Its credit notes, oldest first. */
    @Transactional(readOnly = true)
    public List<Invoice> creditNotes(Actor me, InvoiceId id) {
        return find(me, id).map(invoice -> rows.creditNotesOf(invoice.id())).orElse(List.of());
    }

    /**
     * The newest direct invoice to that client, whose lines and texts are proposed for the next one (experience:
     * "repeat
     * an earlier invoice").
     */
    @Transactional(readOnly = true)
    public Optional<Invoice> newestTo(Actor me, ClientId client) {
        return rows.newestDirect(client.value()).flatMap(id -> find(me, id));
    }

    /** The ways to tax a line for this Activity today, the usual one first. */
    @Transactional(readOnly = true)
    public List<VatChoice> vatChoices(Actor me, ActivityId activity) {
        return composing.vatChoices(managed(me, activity).entity(), issuing.today(), me.language());
    }

    /** A way to tax a line, to choose from: the code that the form carries and its words for the reader. */
    public record VatChoice(String code, String words) {}

    ActivityView managed(Actor me, ActivityId activity) {
        if (!activities.isManagedBy(me, activity)) throw new Refused("sales.invoice.not-yours");
        return activities.find(me, activity).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
    }

    private record Composed(
            @Nullable Client client, InvoiceContent content, List<Integer> rows, List<Problem> problems) {}

    private Composed compose(Actor me, ActivityView activity, Map<String, String> fields) {
        var today = issuing.today();
        var draft = InvoiceDraft.read(fields, me.language(), composing.rates(activity.entity(), today));
        var problems = new ArrayList<>(draft.problems());
        var client = client(me, activity, fields.getOrDefault("client", ""));
        if (client == null) problems.add(Problem.at("client", "sales.invoice.problem.client"));
        var occasion = new Composing.Occasion(
                InvoiceKind.INVOICE, activity, client, client == null ? me.language() : client.language(), today, "");
        var totals = Totals.of(draft.lines());
        if (draft.problems().isEmpty() && !totals.total().isPositive())
            problems.add(Problem.at("lines[0].price", "sales.invoice.problem.nothing"));
        problems.addAll(composing.problems(occasion, draft));
        var content = composing.compose(occasion, draft, draft.lines(), totals);
        return new Composed(client, content, draft.rows(), problems);
    }

    private @Nullable Client client(Actor me, ActivityView activity, String id) {
        if (!id.matches("[0-9a-f-]{36}")) return null;
        return clients.find(me, new ClientId(UUID.fromString(id)))
                .filter(client -> client.activity().equals(activity.id()))
                .orElse(null);
    }

    private boolean maySee(Actor me, Invoice invoice) {
        if (me.kind() == Actor.Kind.CLIENT) return invoice.id().value().equals(me.document());
        return activities.find(me, invoice.activity()).isPresent()
                || invoice.buyerActivity() != null
                        && activities.find(me, invoice.buyerActivity()).isPresent();
    }
}
