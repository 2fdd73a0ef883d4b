package coop.genoot.house;

import coop.genoot.activities.Activities;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.membership.Joining;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.platform.identity.SignIn;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.platform.notices.Way;
import coop.genoot.sales.Clients;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.invoices.OrderPart;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.Claims;
import coop.genoot.treasury.MoneyForMembers;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A member who does a bit of everything through the doors, so that rows of them stand wherever members leave rows. */
@TestComponent
class LivelyMember {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    @Autowired
    Membership membership;

    @Autowired
    SignIn signIn;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail trail;

    @Autowired
    Notices notices;

    @Autowired
    Quotes quotes;

    @Autowired
    QuoteAnswers answers;

    @Autowired
    Invoices invoices;

    @Autowired
    OrderInvoices orders;

    @Autowired
    InvoiceSending sending;

    @Autowired
    CreditNotes credits;

    @Autowired
    BankFiles bankFiles;

    @Autowired
    Claims claims;

    @Autowired
    MoneyForMembers money;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    /** Who the member is and who has to do with them. */
    record Life(
            UUID entity, UUID office, UUID activity, UUID client, Actor manager, Actor neighbour) {
        Set<String> ids() {
            return Set.of(activity.toString(), client.toString(), manager.self().toString());
        }

        Actor advisor() {
            return wearing(Hat.ADVISOR, office);
        }

        Actor finance() {
            return wearing(Hat.FINANCE, entity);
        }

        private static Actor wearing(Hat hat, UUID scope) {
            return Actor.person(
                    new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.EN);
        }
    }

    Life live() {
        var doors = new InvoiceSamples.Doors(organisation, settings, activities, clients);
        var sample = InvoiceSamples.inBelgium(doors);
        var me = sample.nadia();
        var office = CurrentActor.as(me, () -> activities.find(me, sample.activity()).orElseThrow()).office();
        var other = new PersonId(UUID.randomUUID());
        var neighbour =
                InvoiceSamples.manager(other, InvoiceSamples.anActivity(doors, sample.entity(), other, "Studio B"));
        var life = new Life(
                sample.entity().value(),
                office.value(),
                sample.activity().value(),
                sample.client().value(),
                me,
                neighbour);
        var admin = OrganisationSamples.anAdministratorOf(sample.entity().value());
        CurrentActor.run(
                admin,
                () -> membership.join(
                        admin, new Joining(me.self(), "Nadia", me.self() + "@genoot.example", Language.EN, office)));
        CurrentActor.run(SETUP, () -> signIn.setPassword(me.self(), "een heel lang wachtwoord voor nadia"));
        leaveWords(life);
        sell(life, sample);
        return life;
    }

    private void leaveWords(Life life) {
        var me = life.manager();
        as(me, () -> drafts.save(
                me, new Typed(UUID.randomUUID(), "quote", life.activity(), 0, Map.of("title", List.of("Light")))));
        inOne(me, () -> trail.record(me, "test", "activity " + life.activity(), ""));
        as(me, () -> settings.set(
                me,
                Setting.SOLIDARITY,
                Settings.Place.at(Settings.Level.ACTIVITY, life.activity()),
                Rate.percent("1"),
                LocalDate.now(clock),
                ""));
        var news = new News(UUID.randomUUID(), clock.instant(), "treasury.news.many", null, List.of("2"), "/");
        inOne(SETUP, () -> notices.tell(
                List.of(new Digest(UUID.randomUUID(), "La Volière", List.of(me.self()), List.of(news)))));
        inOne(me, () -> notices.choose(me, Way.HERE));
    }

    private void sell(Life life, InvoiceSamples sample) {
        var me = life.manager();
        var quote = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(sample.typed());
        fields.put("title", "Light");
        fields.put("validUntil", LocalDate.now(clock).plusDays(30).toString());
        fields.put("deposits", "30");
        as(me, () -> quotes.send(me, quote, sample.activity(), fields));
        var reader = Actor.client(quote.value(), Language.NL);
        var order = as(reader, () -> {
            answers.opened(reader, quote);
            var sha = quotes.find(reader, quote).orElseThrow().sha256();
            return answers.accept(
                    reader, quote, new QuoteAnswers.Acceptance("M. Janssen", Set.of(), sha), QuoteAnswer.Origin.UNKNOWN);
        });
        var deposit = new InvoiceId(UUID.randomUUID());
        as(me, () -> orders.issue(me, deposit, order, OrderPart.deposit(Rate.percent("30")), Map.of()));
        var direct = new InvoiceId(UUID.randomUUID());
        as(me, () -> sending.issueAndSend(me, direct, sample.activity(), sample.typed()));
        pay(life, direct);
        as(me, () -> credits.credit(
                me,
                new InvoiceId(UUID.randomUUID()),
                deposit,
                CreditNotes.Request.all("too early", credits.left(me, deposit).total())));
    }

    /** Half with the payment reference; a small amount with nothing but the number, which the member claims. */
    private void pay(Life life, InvoiceId invoice) {
        var me = life.manager();
        var finance = life.finance();
        var content = as(me, () -> invoices.find(me, invoice).orElseThrow()).content();
        var iban = as(SETUP, () -> organisation.entity(new coop.genoot.common.EntityId(life.entity())))
                .orElseThrow()
                .accounts()
                .getFirst()
                .iban();
        var half = content.totals().total().splitBy(1, 1).getFirst();
        var digits = content.reference().value().replaceAll("\\D", "");
        var file = CodaSamples.aStatement(iban.value(), 1, LocalDate.now(clock), "0.00")
                .structuredCredit(text(half), digits)
                .credit("3.21", "voor " + content.number())
                .bytes();
        as(finance, () -> bankFiles.receive(finance, "statement.cod", file));
        var possible = as(me, () -> money.possible(me)).getFirst();
        var claim = as(me, () -> claims.claim(me, possible, invoice.value(), "This is mine", null));
        inOne(finance, () -> claims.refuse(finance, claim, "It is not"));
    }

    private static String text(Money amount) {
        return amount.toDecimal().toPlainString();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work);
    }

    private void inOne(Actor actor, Runnable work) {
        CurrentActor.run(actor, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }
}
