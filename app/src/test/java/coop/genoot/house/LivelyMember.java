package coop.genoot.house;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.bookkeeping.GuaranteedMoney;
import coop.genoot.bookkeeping.MonthClosing;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.ledger.Seals;
import coop.genoot.ledger.verification.VerifiedSeals;
import coop.genoot.membership.Joining;
import coop.genoot.membership.Membership;
import coop.genoot.membership.ProfileForm;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.closing.ClosingForm;
import coop.genoot.organisation.closing.OfficeClosings;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.OnceOnly;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.platform.identity.SignIn;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.platform.notices.Way;
import coop.genoot.platform.notices.Wishes;
import coop.genoot.platform.push.Push;
import coop.genoot.platform.push.PushSamples;
import coop.genoot.platform.secondstep.SecondStepSamples;
import coop.genoot.platform.secondstep.SecondSteps;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.SupportSamples;
import coop.genoot.support.services.Catalogue;
import coop.genoot.timeline.Instruction;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.Claims;
import coop.genoot.treasury.MoneyForMembers;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A member who does a bit of everything through the doors, so that rows of them stand wherever members leave rows. */
@TestComponent
class LivelyMember {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    SalesDoors sales;

    @Autowired
    Membership membership;

    @Autowired
    Staff staff;

    @Autowired
    OfficeClosings closings;

    @Autowired
    SignIn signIn;

    @Autowired
    Drafts drafts;

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    OnceOnly onceOnly;

    @Autowired
    AuditTrail trail;

    @Autowired
    Seals seals;

    @Autowired
    VerifiedSeals verifiedSeals;

    @Autowired
    MonthClosing months;

    @Autowired
    GuaranteedMoney guaranteed;

    @Autowired
    MockMvc web;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Requests requests;

    @Autowired
    DSLContext sql;

    @Autowired
    Notices notices;

    @Autowired
    Push push;

    @Autowired
    Wishes wishes;

    @Autowired
    BankFiles bankFiles;

    @Autowired
    Claims claims;

    @Autowired
    MoneyForMembers money;

    @Autowired
    AdjustableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    /** Who the member is and who has to do with them. */
    record Life(UUID entity, UUID office, UUID activity, UUID client, Actor manager, Actor neighbour) {
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
        var doors = sales.ofSamples();
        var sample = InvoiceSamples.inBelgium(doors);
        var me = sample.nadia();
        var office = CurrentActor.as(
                        me, () -> sales.activities.find(me, sample.activity()).orElseThrow())
                .office();
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
        CurrentActor.run(
                SETUP,
                () -> sales.settings.set(
                        SETUP,
                        Setting.MONEY_AVAILABLE,
                        Settings.Place.entity(sample.entity()),
                        Setting.MoneyAvailable.WHEN_DUE,
                        OrganisationSamples.LONG_AGO,
                        ""));
        var admin = OrganisationSamples.anAdministratorOf(sample.entity().value());
        CurrentActor.run(
                admin,
                () -> membership.join(
                        admin, new Joining(me.self(), "Nadia", me.self() + "@genoot.example", Language.EN, office)));
        leaveKeys(life);
        leaveWords(life);
        leaveColleagues(life);
        sell(life, sample);
        askForHelp(life);
        work(life);
        closeBooks(life);
        leaveTheRest(life);
        return life;
    }

    /** What she signs in with. A passkey is made by a browser only, so its row is written as the house writes it. */
    private void leaveKeys(Life life) {
        var me = life.manager();
        var password = "een heel lang wachtwoord voor nadia";
        signIn.setPassword(me.self(), password);
        try {
            web.perform(post("/sign-in")
                    .with(csrf())
                    .param("email", me.self() + "@genoot.example")
                    .param("password", password));
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
        var letters = secondSteps.begin(me, "nadia").letters();
        secondSteps.confirm(me, SecondStepSamples.code(letters, clock.instant()));
        write(
                "insert into platform.passkey values (?, ?, 'phone', '', 0, true, true, true, '', null, null, now(), now())",
                me.self().toString().getBytes(StandardCharsets.UTF_8),
                me.self().value());
        as(me, () -> {
            var kept = membership.member(me, me.self()).orElseThrow();
            var nothing = new ProfileForm("Nadia", "", "NOTHING", "en");
            membership.changeProfile(me, nothing, kept.version());
            return nothing;
        });
    }

    private void leaveColleagues(Life life) {
        var entity = new EntityId(life.entity());
        as(SETUP, () -> staff.addTeam(SETUP, entity, new Wording("Cel", "Cellule", "Team"), "team@genoot.example", ""));
        var closing = OrganisationSamples.anOffice(sales.organisation, entity);
        var later = new ClosingForm(
                life.office().toString(), LocalDate.now(clock).plusDays(100).toString());
        CurrentActor.run(SETUP, () -> closings.close(SETUP, entity, closing, later));
        var colleague = new PersonId(UUID.randomUUID());
        CurrentActor.run(
                SETUP,
                () -> staff.appoint(
                        SETUP,
                        Colleague.of(colleague, "Fatima", entity, life.entity(), Hat.FINANCE, LocalDate.now(clock))));
    }

    /** Her money is guaranteed; months go by, are closed and sealed. */
    private void closeBooks(Life life) {
        clock.advanceBy(Duration.ofDays(70));
        guaranteed.releaseDue();
        months.closeMonths();
        CurrentActor.run(SETUP, () -> seals.sealNow(new EntityId(life.entity())));
        CurrentActor.run(SETUP, () -> verifiedSeals.verify(new EntityId(life.entity())));
        CurrentActor.run(SETUP, trail::seal);
        clock.followAgain();
    }

    /** What only others bring about, or a rule this entity does not have: written as the house writes it. */
    private void leaveTheRest(Life life) {
        var client = life.client();
        var entity = life.entity();
        var activity = life.activity();
        var id = UUID.randomUUID();
        write(
                "insert into sales.client_address values (?, 8, ?, ?, '', 'Kaai 1', '', '8400', 'Oostende', 'BE')",
                client,
                entity,
                activity);
        write(
                "insert into platform.wanted_address values (?, ?, now(), now() + interval '1 hour')",
                life.manager().self().value(),
                id + "@genoot.example");
        write(
                "insert into sales.formal_notice select id, now(), current_date, current_date + 14, 1, 0, 0, ?, sha256('') "
                        + "from sales.invoice where activity_id = ? and kind = 'INVOICE' limit 1",
                id,
                activity);
        write(
                "insert into sales.reminder_letter select id, 'sales.reminder.first', ?, now(), 1 "
                        + "from sales.invoice where activity_id = ? and kind = 'INVOICE' limit 1",
                id,
                activity);
        write(
                "insert into sales.undelivered values (?, ?, ?, ?, 'An', ?, 'x', '/x', 'an@client.invalid', '', now())",
                id,
                entity,
                activity,
                client,
                id);
        write(
                "insert into sales.collection select ?, id, ?, sha256(''), now(), 'x', 'x' "
                        + "from sales.invoice where activity_id = ? and kind = 'INVOICE' limit 1",
                id,
                id,
                activity);
        write("insert into sales.client_contact values (?, 8, ?, ?, 'An', '', '', '')", client, entity, activity);
        write("insert into sales.client_payment values (?, ?, ?, ?, now(), now())", id, client, entity, activity);
        write("insert into treasury.payer_account values (?, 'BE71096123456769', ?)", entity, client);
        write(
                "insert into bookkeeping.period_contribution values (?, ?, ?, 'RATE', ?, now(), now(), 100)",
                id,
                entity,
                activity,
                id);
        write("insert into bookkeeping.period_contribution_made values (?, ?, ?, now())", id, entity, activity);
        write(
                "insert into platform.mail values (?, 'an@client.example', null, 'nl', '', '', null, null, ?, ?, now(), now())",
                id,
                entity,
                activity);
        leavePayouts(life);
        leaveChecks(life);
        leaveReceipts(life);
        write("insert into platform.mail_attachment values (?, 1, 'quote.pdf', 'application/pdf', '')", id);
        write(
                "insert into einvoicing.received values (?, ?, ?, 'in.xml', 'UBL', '', '', 'UPLOAD', now(), 'x', 'Seller',"
                        + " '1', false, now(), null, 100, 'EUR', 'x', now())",
                id,
                entity,
                activity);
    }

    /** Money that is owed to her is in a batch that somebody let go. */
    private void leavePayouts(Life life) {
        var entity = life.entity();
        var her = life.manager().self().value();
        var id = UUID.randomUUID();
        write(
                "insert into treasury.payable values (?, ?, ?, 'EXPENSE_CLAIM', ?, 'Nadia', 100, 'EUR', 'K-1', current_date,"
                        + " now(), null, null)",
                id,
                entity,
                life.activity(),
                her);
        write(
                "insert into treasury.payout_account values (?, ?, null, 'BE68539007547034', 'Nadia', current_date,"
                        + " current_date, 'x', now())",
                id,
                her);
        write(
                "insert into treasury.payout_batch select ?, entity_id, id, 'PAYMENTS', '2026-1', current_date, 100, 1,"
                        + " 'MADE', 'x', 'x', now(), null from treasury.bank_account where entity_id = ? limit 1",
                id,
                entity);
        write("insert into treasury.payout_release values (?, ?, ?, 'Fatima', false, now())", id, entity, her);
        write(
                "insert into treasury.payout_transfer values (?, ?, ?, ?, 'EXPENSE_CLAIM', ?, ?, ?, '2026-1', current_date,"
                        + " 100, ?, 'IN_BATCH')",
                id,
                id,
                entity,
                id,
                life.activity(),
                her,
                id,
                id.toString().replace("-", ""));
        write(
                "insert into treasury.payout_file values (?, ?, ?, '', 'x', now())",
                id,
                entity,
                id.toString().substring(9));
    }

    /** She paid something for her work, began to claim it, and asked for another kind of cost. */
    private void leaveReceipts(Life life) {
        var her = life.manager().self().value();
        var id = UUID.randomUUID();
        write(
                "insert into purchasing.claim (id, entity_id, person_id, person_name, sort, state, draft_id, made_at)"
                        + " values (?, ?, ?, 'Nadia', 'COST', 'DRAFT', ?, now())",
                id,
                life.entity(),
                her,
                id);
        write("insert into purchasing.claim_move values (?, 1, 'SEND_BACK', 'DRAFT', 'x', 'Koen', now(), '')", id);
        write(
                "insert into purchasing.receipt values (?, ?, ?, 'a.pdf', 'PDF', 1, sha256('a'), 'a', null, now())",
                id,
                id,
                her);
        write("insert into purchasing.claim_number values (?, 2020, 1)", life.entity());
        write(
                "insert into purchasing.kind_wish values (?, ?, ?, 'Nadia', 'Rent', '', now(), null, '', null, null)",
                id,
                life.entity(),
                her);
    }

    /** A document of hers was stopped, another drawn and looked at, and somebody opened her file. */
    private void leaveChecks(Life life) {
        var entity = life.entity();
        var team = as(SETUP, () -> staff.teams(new EntityId(entity))).getFirst().id();
        var her = life.manager().self().value();
        var id = UUID.randomUUID();
        var week = UUID.randomUUID();
        write(
                "insert into control.rule values (?, ?, ?, 'NO_DAY', 'INVOICE', true, 'n', 'n', 'n', 'p', 'p', 'p', 2,"
                        + " false, 0, 0, 0, 0, 0, current_date + 900, null, 'x', now())",
                id,
                entity,
                team);
        write(
                "insert into control.operation values (?, ?, ?, 'INVOICE', ?, ?, 1, ?, 'Nadia', 'An', '/x', now(), null,"
                        + " 'STOP', array[?])",
                id,
                entity,
                life.activity(),
                id,
                life.client(),
                her,
                id);
        write(
                "insert into control.stop values (?, ?, ?, ?, 'INVOICE', 1, ?, 'Nadia', 'An', '/x', ?, array[?], now(),"
                        + " current_date, false, 'WAITING')",
                id,
                id,
                entity,
                life.activity(),
                her,
                team,
                id);
        write(
                "insert into control.week values (?, ?, '2020-01-06', encode(sha256(convert_to(repeat('0', 64), 'UTF8')), 'hex'),"
                        + " now())",
                week,
                entity);
        write("insert into control.seed values (?, repeat('0', 64))", week);
        write("insert into control.review values (?, ?, ?, ?, ?, 'DRAWN')", id, week, entity, life.activity(), her);
        write("insert into control.correction values (?, ?, ?, current_date)", id, entity, her);
        write(
                "insert into control.trace values (?, ?, 'PERSON', ?, current_date, now(), 'Koen', 'ADMIN', 'Nadia')",
                her,
                id,
                her);
        write(
                "insert into sales.held_document values (?, ?, ?, 'INVOICE', null, '{}', ?, 'Nadia', 'EN', 'An', 1,"
                        + " now(), 'WAITING')",
                id,
                entity,
                life.activity(),
                her);
    }

    /** She asked a support team something, and somebody there noted something for themselves. */
    private void askForHelp(Life life) {
        var entity = new EntityId(life.entity());
        var team = as(SETUP, () -> staff.teams(entity)).getFirst().id();
        var service = as(SETUP, () -> catalogue.add(SETUP, entity, SupportSamples.form(team, "Help", "3")));
        var me = life.manager();
        var id = new RequestId(UUID.randomUUID());
        var form = new RequestForm(service.toString(), life.activity().toString(), "Why?", "Please");
        as(me, () -> requests.send(me, id, form, null));
        write(
                "insert into support.note values (?, ?, ?, ?, ?, 'Koen', 'Rang her', now())",
                id.value(),
                id.value(),
                life.entity(),
                me.self().value(),
                life.entity());
        write(
                "insert into support.known_answer values (?, ?, null, 'q', 'q', 'q', 'a', 'a', 'a', '', true, 0)",
                id.value(),
                life.entity());
        write(
                "insert into support.refused_reply values (?, ?, ?, ?, 'x@example.org', 'Re', 'x', 'NOT_THEIRS', now())",
                id.value(),
                id.value(),
                life.entity(),
                me.self().value());
        write("insert into support.task values (?, ?, '', 'Ring', null, null, now())", id.value(), id.value());
        write("insert into support.away values (?, date '2099-01-01', null, null)", id.value());
        write("insert into support.trusted values (?, ?, 'Sofie', now(), null)", life.entity(), id.value());
        write(
                "insert into support.follower values (?, ?, ?, ?, 'Omar', now())",
                id.value(),
                life.entity(),
                life.entity(),
                me.self().value());
        write("insert into support.saved_answer values (?, ?, ?, 'Friday', 'Friday')", id.value(), team, life.entity());
        write(
                "insert into support.helped values (?, ?, now())",
                id.value(),
                me.self().value());
        write(
                "insert into support.attachment values (?, ?, ?, true, 'a.txt', 'TEXT', sha256('a'), 'a', 1, now())",
                id.value(),
                id.value(),
                me.self().value());
    }

    /** She worked by a contract of her Activity, signed and confirmed. */
    private void work(Life life) {
        var id = UUID.randomUUID();
        var month = UUID.randomUUID();
        var her = life.manager().self().value();
        write(
                "insert into work.contract values (?, ?, ?, 'La Volière', ?, ?, 'Nadia', 'EN', 'ARTIST', '2026-10-01',"
                        + " '2026-10-02', 2, 'Gent', 'Light', 20000, 27420, 1700, 7, 'text', repeat('0', 64), ?, 'Nadia',"
                        + " now(), 'ACTIVE', now())",
                id,
                life.entity(),
                life.activity(),
                id.toString(),
                her,
                her.toString());
        write("insert into work.contract_part values (?, 'CONTRIBUTIONS', 25, 5000)", id);
        write(
                "insert into work.contract_step (contract_id, state, who, who_name, happened_at)"
                        + " values (?, 'ACTIVE', ?, 'Nadia', now())",
                id,
                her.toString());
        write("insert into work.signature values (?, ?, 'Nadia', repeat('0', 64), '', '', now())", id, her);
        write("insert into work.contract_month values (?, ?, '2026-10-01', 20000, 27420, 1700, now())", month, id);
        write("insert into work.worked_day values (?, '2026-10-01')", month);
        write("insert into work.declaration values (?, 'DIMONA', '2026-09-01', '2026-10-01')", id);
    }

    private void write(String statement, Object... values) {
        inOne(SETUP, () -> sql.execute(statement, values));
    }

    private void leaveWords(Life life) {
        var me = life.manager();
        as(
                me,
                () -> drafts.save(
                        me,
                        new Typed(UUID.randomUUID(), "quote", life.activity(), 0, Map.of("title", List.of("Light")))));
        inOne(me, () -> trail.record(me, "test", "activity " + life.activity(), ""));
        as(
                me,
                () -> sales.settings.set(
                        me,
                        Setting.SOLIDARITY,
                        Settings.Place.at(Settings.Level.ACTIVITY, life.activity()),
                        Rate.percent("1"),
                        LocalDate.now(clock),
                        ""));
        var news = new News(UUID.randomUUID(), clock.instant(), "treasury.news.many", null, List.of("2"), "/");
        inOne(
                SETUP,
                () -> notices.tell(
                        List.of(new Digest(UUID.randomUUID(), "La Volière", List.of(me.self()), List.of(news)))));
        inOne(me, () -> notices.choose(me, Way.HERE));
        as(me, () -> {
            push.add(me, PushSamples.address(), "Firefox/140 Linux");
            return null;
        });
        inOne(me, () -> wishes.choose(me, "treasury.news.many", null, true));
        as(me, () -> onceOnly.perform(me, UUID.randomUUID(), "a form", () -> "done"));
    }

    private void sell(Life life, InvoiceSamples sample) {
        var me = life.manager();
        var quote = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(sample.typed());
        fields.put("title", "Light");
        fields.put("validUntil", LocalDate.now(clock).plusDays(30).toString());
        fields.put("deposits", "30");
        as(me, () -> sales.quotes.send(me, quote, sample.activity(), fields));
        var reader = Actor.client(quote.value(), Language.NL);
        var order = as(reader, () -> {
            sales.answers.opened(reader, quote);
            var sha = sales.quotes.find(reader, quote).orElseThrow().sha256();
            return sales.answers.accept(
                    reader,
                    quote,
                    new QuoteAnswers.Acceptance("M. Janssen", Set.of(), sha),
                    QuoteAnswer.Origin.UNKNOWN);
        });
        var deposit = new InvoiceId(UUID.randomUUID());
        as(me, () -> sales.orders.issue(me, deposit, order, OrderPart.deposit(Rate.percent("30")), Map.of()));
        var direct = new InvoiceId(UUID.randomUUID());
        as(me, () -> sales.sending.issueAndSend(me, direct, sample.activity(), sample.typed()));
        as(me, () -> sales.timeline.of(me, direct.value()))
                .forEach(step -> CurrentActor.run(
                        me,
                        () -> sales.timeline.instruct(
                                me, step.id(), Instruction.Level.DOCUMENT, Instruction.Choice.OK, "", null)));
        pay(life, direct);
        as(
                me,
                () -> sales.credits.credit(
                        me,
                        new InvoiceId(UUID.randomUUID()),
                        deposit,
                        CreditNotes.Request.all(
                                "too early", sales.credits.left(me, deposit).total())));
    }

    /** Half with the payment reference; a small amount with nothing but the number, which the member claims. */
    private void pay(Life life, InvoiceId invoice) {
        var me = life.manager();
        var finance = life.finance();
        var content =
                as(me, () -> sales.invoices.find(me, invoice).orElseThrow()).content();
        var iban = as(SETUP, () -> sales.organisation.entity(new EntityId(life.entity())))
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
