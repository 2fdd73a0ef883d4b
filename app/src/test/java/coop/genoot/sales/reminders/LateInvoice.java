package coop.genoot.sales.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.genoot.common.Country;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.timeline.DueSteps;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An invoice of 471.90 sent on 2 March, to be paid by 1 April, and the days that go by after it. */
public final class LateInvoice {
    private static final Actor BANK = Actor.system("test");

    private final Doors doors;
    private final SalesDoors sales;
    private final InvoiceSamples seller;
    private final InvoiceId id = new InvoiceId(UUID.randomUUID());
    private int statements;

    /** What a late invoice is made with. */
    @Component
    public record Doors(
            AdjustableClock clock, BankFiles bankFiles, DueSteps house, SentReminders reminders, Mail mail) {}

    private LateInvoice(Doors doors, SalesDoors sales, InvoiceSamples seller) {
        this.doors = doors;
        this.sales = sales;
        this.seller = seller;
    }

    public static LateInvoice sent(Doors doors, SalesDoors sales) {
        return sent(doors, sales, InvoiceSamples::inBelgium);
    }

    /** The same by who sells as that sample does. */
    public static LateInvoice sent(
            Doors doors, SalesDoors sales, Function<InvoiceSamples.Doors, InvoiceSamples> seller) {
        return sentOn(LocalDate.parse("2026-03-02"), doors, sales, seller);
    }

    /** The same, sent on that day and to be paid thirty days later. */
    public static LateInvoice sentOn(
            LocalDate day, Doors doors, SalesDoors sales, Function<InvoiceSamples.Doors, InvoiceSamples> seller) {
        doors.clock().moveTo(day.atTime(9, 0).atZone(ZoneOffset.UTC).toInstant());
        var late = new LateInvoice(doors, sales, seller.apply(sales.ofSamples()));
        late.as(() -> sales.sending.issueAndSend(late.manager(), late.id, late.seller.activity(), late.typed()));
        return late;
    }

    /** A line of work with the tax of the seller's country. */
    private Map<String, String> typed() {
        var home = as(() -> sales.organisation.lawOf(seller.entity()).country());
        return home.equals(Country.FRANCE) ? seller.typed("1.5", "260.00", "S:20") : seller.typed();
    }

    /** Another one to the same client, sent now and late on the same days. */
    public LateInvoice another() {
        var other = new LateInvoice(doors, sales, seller);
        as(() -> sales.sending.issueAndSend(manager(), other.id, seller.activity(), seller.typed()));
        return other;
    }

    /** Another one of the same Activity, to another client. */
    public LateInvoice toSomebodyElse() {
        var other = new LateInvoice(doors, sales, seller);
        var client = new ClientId(UUID.randomUUID());
        var fields = new HashMap<>(seller.typed());
        fields.put("client", client.toString());
        as(() -> sales.clients.save(manager(), client, seller.activity(), InvoiceSamples.belgianClient()));
        as(() -> sales.sending.issueAndSend(manager(), other.id, seller.activity(), fields));
        return other;
    }

    public Actor manager() {
        return seller.nadia();
    }

    public InvoiceSamples seller() {
        return seller;
    }

    public Invoice invoice() {
        return as(() -> sales.invoices.find(manager(), id).orElseThrow());
    }

    public List<PlannedStep> steps() {
        return as(() -> sales.timeline.of(manager(), id.value()));
    }

    public PlannedStep first() {
        return steps().getFirst();
    }

    public PlannedStep second() {
        return steps().get(1);
    }

    public PlannedStep notice() {
        return steps().getLast();
    }

    /** It is noon of that day, the bank told of the day before, and the house does what is due. */
    public void onWithBank(String day) {
        bankTells(LocalDate.parse(day).minusDays(1), null);
        on(day);
    }

    /** It is noon of that day, and the house does what is due. */
    public void on(String day) {
        goTo(day);
        doors.house().run();
    }

    public void goTo(String day) {
        var noon =
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(doors.clock().getZone());
        doors.clock().moveTo(noon.toInstant());
    }

    /** The statement of that day, with a payment of so much when there is an amount. */
    public void bankTells(LocalDate day, @Nullable String amount) {
        bankTells(day, amount, this);
    }

    /** The same, with the payment for that invoice. */
    public void bankTells(LocalDate day, @Nullable String amount, LateInvoice paid) {
        var parties = invoice().content().parties();
        var reference = paid.invoice().content().reference();
        var file = CodaSamples.aStatement(parties.seller().iban(), ++statements, day, "0.00");
        if (amount == null || reference == null) file.credit("0.01", "interest " + day);
        else file.structuredCredit(amount, reference.value());
        doors.clock()
                .moveTo(day.plusDays(1)
                        .atTime(7, 0)
                        .atZone(doors.clock().getZone())
                        .toInstant());
        var taken = CurrentActor.as(
                BANK, () -> doors.bankFiles().receive(BANK, "statement-" + UUID.randomUUID() + ".cod", file.bytes()));
        // The job that reads large files may have been quicker than whoever gave this one.
        await().untilAsserted(() -> assertThat(CurrentActor.as(
                                BANK, () -> doors.bankFiles().find(BANK, taken.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(BankFileView.State.TAKEN));
    }

    public void say(PlannedStep step, Level level, Choice choice, @Nullable LocalDate until) {
        CurrentActor.run(
                manager(), () -> sales.timeline.instruct(manager(), step.id(), level, choice, "they asked", until));
    }

    /** The mails that reminded of it, the oldest first. */
    public List<Message> reminders() {
        return as(() -> doors.reminders().of(manager(), id)).stream()
                .map(it -> it.mail().message())
                .toList();
    }

    public <T> T as(Supplier<T> work) {
        return CurrentActor.as(manager(), work);
    }
}
