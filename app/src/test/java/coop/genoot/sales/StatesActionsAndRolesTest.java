package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.WriteOffs;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what with an invoice and a quote in each of their states, asked of the pages themselves: every action for
 * every role in every state. Each cell is rolled back.
 */
class StatesActionsAndRolesTest extends LateInvoiceStory {
    private static final List<String> ROLES = List.of(
            "manager",
            "manager elsewhere",
            "advisor",
            "finance",
            "finance elsewhere",
            "support",
            "administrator",
            "member");

    private static final Set<String> STRANGERS = Set.of("manager elsewhere", "finance elsewhere", "member");

    @Autowired
    Disputes disputes;

    @Autowired
    WriteOffs writeOffs;

    @Autowired
    TransactionTemplate transaction;

    /** An action, who may do it and in which states; for everybody and everything else it does not happen. */
    private record Action(
            String name,
            Set<String> roles,
            Set<String> states,
            Function<String, MockHttpServletRequestBuilder> request) {}

    @Test
    void invoices() {
        var states = invoicesInEachState();
        late.goTo("2026-06-01");
        var all = states.keySet();
        var seers = Set.of("manager", "advisor", "finance", "support", "administrator");
        var both = Set.of("manager", "finance");
        var open = Set.of("SENT", "IN_DISPUTE", "PARTLY_PAID");
        var actions = List.of(
                new Action("read", seers, all, path -> get(path)),
                new Action("send", both, without(all, "WRITTEN_OFF"), path -> post(path + "/sending")),
                new Action("credit", both, without(all, "CREDITED", "WRITTEN_OFF"), path -> get(path + "/credit-note")),
                new Action(
                        "dispute",
                        both,
                        without(open, "IN_DISPUTE"),
                        path -> post(path + "/dispute").param("why", "too dark")),
                new Action(
                        "settle",
                        both,
                        Set.of("IN_DISPUTE"),
                        path -> post(path + "/dispute/settled").param("why", "all well")),
                new Action(
                        "write-off",
                        Set.of("finance"),
                        open,
                        path -> post(path + "/write-off").param("why", "bankrupt")),
                new Action(
                        "expect-again",
                        Set.of("finance"),
                        Set.of("WRITTEN_OFF"),
                        path -> post(path + "/write-off/undone")),
                // Nobody got a notice yet.
                new Action(
                        "collect",
                        Set.of(),
                        Set.of(),
                        path -> post(path + "/collection")
                                .param("once", UUID.randomUUID().toString())));

        assertThat(happening(states, actions)).isEqualTo(allowed(states, actions));
    }

    @Test
    void quotes() throws Exception {
        var states = quotesInEachState();
        var seers = Set.of("manager", "advisor", "finance", "support", "administrator");
        var manager = Set.of("manager");
        var actions = List.of(
                new Action("read", seers, states.keySet(), path -> get(path)),
                new Action(
                        "withdraw",
                        manager,
                        Set.of("SENT"),
                        path -> post(path + "/withdrawal").param("why", "too busy")),
                new Action(
                        // The same no a second time changes nothing.
                        "refuse",
                        manager,
                        Set.of("SENT", "REFUSED"),
                        path -> post(path + "/refusal").param("reason", "too dear")),
                new Action("start", manager, Set.of("ACCEPTED"), path -> post(path + "/production")),
                new Action("finish", manager, Set.of("ACCEPTED", "IN_PRODUCTION"), path -> post(path + "/completion")));

        assertThat(happening(states, actions)).isEqualTo(allowed(states, actions));
    }

    private static Set<String> without(Set<String> all, String... some) {
        return all.stream().filter(it -> !Set.of(some).contains(it)).collect(Collectors.toSet());
    }

    private Map<String, String> invoicesInEachState() {
        var all = new LinkedHashMap<String, LateInvoice>();
        all.put("SENT", late);
        for (var state : List.of("IN_DISPUTE", "PARTLY_PAID", "PAID", "CREDITED", "WRITTEN_OFF"))
            all.put(state, late.another());
        late.bankTells(LocalDate.parse("2026-04-02"), "100.00", Objects.requireNonNull(all.get("PARTLY_PAID")));
        late.bankTells(LocalDate.parse("2026-04-03"), "471.90", Objects.requireNonNull(all.get("PAID")));
        CurrentActor.run(me, () -> disputes.begin(me, id(all, "IN_DISPUTE"), "too dark"));
        CurrentActor.run(me, () -> {
            var left = sales.credits.left(me, id(all, "CREDITED")).total();
            var request = CreditNotes.Request.all("cancelled", left);
            sales.credits.credit(me, new InvoiceId(UUID.randomUUID()), id(all, "CREDITED"), request);
        });
        late.goTo("2026-05-01");
        var finance = wearing(Hat.FINANCE, late.invoice().entity().value());
        CurrentActor.run(finance, () -> writeOffs.writeOff(finance, id(all, "WRITTEN_OFF"), "bankrupt"));
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> "/invoices/" + it.getValue().invoice().id(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static InvoiceId id(Map<String, LateInvoice> all, String state) {
        return Objects.requireNonNull(all.get(state)).invoice().id();
    }

    private Map<String, String> quotesInEachState() throws Exception {
        var paths = new LinkedHashMap<String, String>();
        for (var state : List.of("SENT", "ACCEPTED", "REFUSED", "WITHDRAWN", "IN_PRODUCTION", "DONE")) {
            var id = new QuoteId(UUID.randomUUID());
            var path = "/quotes/" + id;
            send(id);
            if (Set.of("ACCEPTED", "IN_PRODUCTION", "DONE").contains(state)) accept(id);
            if (state.equals("REFUSED")) refuse(id);
            if (state.equals("WITHDRAWN")) happens(post(path + "/withdrawal").param("why", "too busy"));
            if (Set.of("IN_PRODUCTION", "DONE").contains(state)) happens(post(path + "/production"));
            if (state.equals("DONE")) happens(post(path + "/completion"));
            paths.put(state, path);
        }
        return paths;
    }

    private void send(QuoteId id) {
        var fields = new HashMap<>(late.seller().typed());
        fields.put("title", "Light");
        fields.put("validUntil", "2026-12-31");
        CurrentActor.run(me, () -> sales.quotes.send(me, id, late.seller().activity(), fields));
    }

    private void accept(QuoteId id) {
        var reader = Actor.client(id.value(), Language.NL);
        CurrentActor.run(reader, () -> {
            sales.answers.opened(reader, id);
            var seen = sales.quotes.find(reader, id).orElseThrow().sha256();
            var all = new QuoteAnswers.Acceptance("M. Janssen", Set.of(), seen);
            sales.answers.accept(reader, id, all, QuoteAnswer.Origin.UNKNOWN);
        });
    }

    private void refuse(QuoteId id) {
        var reader = Actor.client(id.value(), Language.NL);
        CurrentActor.run(
                reader, () -> sales.answers.refuse(reader, id, "M. Janssen", "too dear", QuoteAnswer.Origin.UNKNOWN));
    }

    private void happens(MockHttpServletRequestBuilder request) throws Exception {
        assertThat(answer(me, request).getStatus()).isEqualTo(302);
    }

    private String allowed(Map<String, String> states, List<Action> actions) {
        return table(
                states,
                actions,
                (role, state, action) ->
                        action.roles().contains(role) && action.states().contains(state) ? "+" : "-");
    }

    /** What the pages answer: it happens, or it does not; who has nothing to do with it is not even told why. */
    private String happening(Map<String, String> states, List<Action> actions) {
        var roles = roles();
        return table(states, actions, (role, state, action) -> {
            var path = Objects.requireNonNull(states.get(state));
            int status = status(
                    Objects.requireNonNull(roles.get(role)), action.request().apply(path));
            if (status == 200 || status == 302) return "+";
            var no = STRANGERS.contains(role) ? Set.of(403, 404) : Set.of(403, 404, 422);
            return no.contains(status) ? "-" : String.valueOf(status);
        });
    }

    /** For who has nothing to do with it, all states are alike. */
    private static List<String> seenBy(String role, Map<String, String> states) {
        return states.keySet().stream()
                .limit(STRANGERS.contains(role) ? 1 : states.size())
                .toList();
    }

    private interface Cell {
        String of(String role, String state, Action action);
    }

    private static String table(Map<String, String> states, List<Action> actions, Cell cell) {
        var lines = new StringBuilder();
        for (var role : ROLES)
            for (var state : seenBy(role, states))
                lines.append(role)
                        .append(", ")
                        .append(state)
                        .append(": ")
                        .append(actions.stream()
                                .map(it -> it.name() + cell.of(role, state, it))
                                .collect(Collectors.joining(" ")))
                        .append('\n');
        return lines.toString();
    }

    private Map<String, Actor> roles() {
        var invoice = late.invoice();
        var entity = invoice.entity().value();
        var office = late.as(() -> sales.activities.find(me, invoice.activity()).orElseThrow())
                .office();
        var neighbour = new PersonId(UUID.randomUUID());
        var activity = InvoiceSamples.anActivity(sales.ofSamples(), invoice.entity(), neighbour, "Studio B");
        var roles = new LinkedHashMap<String, Actor>();
        roles.put("manager", me);
        roles.put("manager elsewhere", InvoiceSamples.manager(neighbour, activity));
        roles.put("advisor", wearing(Hat.ADVISOR, office.value()));
        roles.put("finance", wearing(Hat.FINANCE, entity));
        roles.put("finance elsewhere", wearing(Hat.FINANCE, UUID.randomUUID()));
        roles.put("support", wearing(Hat.SUPPORT, entity));
        roles.put("administrator", wearing(Hat.ADMIN, entity));
        roles.put("member", wearing(Hat.MEMBER, entity));
        return roles;
    }

    private static Actor wearing(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.EN);
    }

    private int status(Actor who, MockHttpServletRequestBuilder request) {
        return CurrentActor.as(
                who,
                () -> Objects.requireNonNull(transaction.execute(undone -> {
                    undone.setRollbackOnly();
                    return answered(who, request);
                })));
    }

    private int answered(Actor who, MockHttpServletRequestBuilder request) {
        try {
            return answer(who, request).getStatus();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
