package coop.genoot.sales.invoices.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.TypedNumber;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.sales.InvoicingPlan;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.held.HeldDocument;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.quotes.Order;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.Orders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invoicing an order: a deposit, a part, or all that is left; what is still to invoice is always said. */
@Controller
class OrderInvoiceController {
    private final OrderInvoices orderInvoices;
    private final Orders orders;
    private final InvoiceSending sending;
    private final InvoiceForms forms;
    private final HeldDocuments held;
    private final PageTools tools;

    OrderInvoiceController(
            OrderInvoices orderInvoices, Orders orders, InvoiceSending sending, Again again, PageTools tools) {
        this.orderInvoices = orderInvoices;
        this.orders = orders;
        this.sending = sending;
        this.forms = again.forms();
        this.held = again.held();
        this.tools = tools;
    }

    /** What is begun with: nothing, or what was sent and came back. */
    @Component
    record Again(InvoiceForms forms, HeldDocuments held) {}

    @GetMapping("/orders/{order}/invoices/new")
    ModelAndView blank(Actor me, @PathVariable UUID order, @RequestParam(required = false) @Nullable UUID again) {
        var found = find(me, order);
        var fresh = Typed.of(Map.of("part", next(me, found)));
        var typed = Optional.ofNullable(again)
                .flatMap(it -> held.again(me, it, order))
                .map(it -> typed(it, tools.words(me)))
                .orElse(fresh);
        return page(me, found, typed, HttpStatus.OK);
    }

    /** As it was typed, with the part in the reader's way of writing numbers. */
    private static Typed typed(HeldDocument it, Words t) {
        var part = OrderPart.of(it.fields());
        var fields = new HashMap<>(it.fields());
        fields.keySet().removeIf(field -> field.startsWith("part.") || field.equals("draft") || field.equals("look"));
        fields.put("part", part.net() != null ? "AMOUNT" : part.percent() != null ? "DEPOSIT" : "FINAL");
        if (part.percent() != null)
            fields.put("percent", InvoiceForms.plain(part.percent().percent(), t));
        if (part.net() != null)
            fields.put("amount", InvoiceForms.plain(part.net().toDecimal(), t));
        return Typed.of(fields);
    }

    @PostMapping("/orders/{order}/invoices")
    ModelAndView issue(Actor me, @PathVariable UUID order, HttpServletRequest request, @RequestParam UUID draft) {
        var found = find(me, order);
        var typed = Typed.from(request.getParameterMap());
        try {
            var part = part(typed, me);
            if (!typed.value("look").isEmpty()) return page(me, found, typed, HttpStatus.OK);
            var id = orderInvoices.issue(me, new InvoiceId(draft), found.id(), part, InvoiceForms.single(typed));
            sending.sendNew(me, id);
            return new ModelAndView("redirect:/invoices/" + id);
        } catch (Invalid invalid) {
            return page(me, found, typed.refusedFor(invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What is proposed: the next deposit of the plan while none was invoiced, then all that is left. */
    private String next(Actor me, Order order) {
        int done = orderInvoices.of(me, order.id()).size();
        return done < order.deposits().size() ? "DEPOSIT-" + done : "FINAL";
    }

    private static OrderPart part(Typed typed, Actor me) {
        var chosen = typed.value("part");
        if (chosen.equals("FINAL")) return OrderPart.rest();
        if (chosen.equals("AMOUNT")) return OrderPart.intermediate(amount(typed, me));
        return OrderPart.deposit(percent(typed, me));
    }

    private static Money amount(Typed typed, Actor me) {
        return TypedNumber.euros(typed.value("amount"), me.language())
                .filter(Money::isPositive)
                .orElseThrow(() -> new Invalid(List.of(Problem.at("amount", "sales.line.price-unreadable"))));
    }

    private static Rate percent(Typed typed, Actor me) {
        return TypedNumber.parse(typed.value("percent"), me.language())
                .filter(it -> it.signum() > 0 && it.compareTo(java.math.BigDecimal.valueOf(100)) <= 0)
                .map(Rate::new)
                .orElseThrow(() -> new Invalid(List.of(Problem.at("percent", "sales.line.discount-unreadable"))));
    }

    private ModelAndView page(Actor me, Order order, Typed typed, HttpStatus status) {
        var t = tools.words(me);
        var plan = orderInvoices.plan(me, order.id());
        var filled = withPercent(order, typed, t);
        var address = "/orders/" + order.id() + "/invoices";
        var draft = typed.value("draft").isEmpty()
                ? forms.newDraft(order.activity())
                : forms.draft(me, UUID.fromString(typed.value("draft")), order.activity());
        var page = new EditorPage(
                draft,
                filled,
                order.activity().toString(),
                "",
                address,
                List.of(),
                List.of(),
                List.of(),
                preview(me, order, filled),
                List.of(),
                summary(me, order, plan, t));
        return new ModelAndView("sales/invoices/order", Map.of("page", page), status);
    }

    private static Typed withPercent(Order order, Typed typed, Words t) {
        var part = typed.value("part");
        if (!part.startsWith("DEPOSIT-") || !typed.value("percent").isEmpty()) return typed;
        var deposit = order.deposits().get(Integer.parseInt(part.substring("DEPOSIT-".length())));
        return typed.with("part", "DEPOSIT").with("percent", t.number(deposit.percent()));
    }

    private coop.genoot.sales.documents.@org.jspecify.annotations.Nullable Sheet preview(
            Actor me, Order order, Typed typed) {
        var plan = orderInvoices.plan(me, order.id());
        if (plan.rest().vat().isEmpty() || typed.isRefused()) return null;
        var asked = orderInvoices.preview(me, order.id(), part(typed, me), InvoiceForms.single(typed));
        return tools.preview(asked.content());
    }

    private EditorPage.Part summary(Actor me, Order order, InvoicingPlan plan, Words t) {
        var parts = new ArrayList<Option>();
        parts.add(Option.of(
                "FINAL", t.text("sales.order.part.final", t.money(plan.rest().net()))));
        parts.add(Option.of("DEPOSIT", t.text(InvoiceKind.DEPOSIT.key())).withHint(t.text("sales.order.part.deposit")));
        parts.add(Option.of("AMOUNT", t.text(InvoiceKind.INTERMEDIATE.key()))
                .withHint(t.text("sales.order.part.amount")));
        return new EditorPage.Part(
                order.id().toString(),
                order.number(),
                t.money(plan.ordered().net()),
                t.money(plan.invoiced().net()),
                t.money(plan.rest().net()),
                parts,
                tools.asks(me, quote(order), t));
    }

    /** What an order is known by elsewhere: the quote it came from. */
    private static DocumentRef quote(Order order) {
        return new DocumentRef(
                "quote",
                order.quote().value(),
                order.number(),
                "/quotes/" + order.quote(),
                order.entity(),
                order.activity());
    }

    private Order find(Actor me, UUID id) {
        return NotHere.unless(orders.find(me, new OrderId(id)));
    }
}
