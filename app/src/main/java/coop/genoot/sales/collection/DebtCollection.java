package coop.genoot.sales.collection;

import coop.genoot.common.Refused;
import coop.genoot.home.documents.DocumentHandover;
import coop.genoot.home.documents.DocumentHandover.Standing;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.FileType;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.NewFile;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.platform.identity.Site;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.recovery.FormalNotices;
import coop.genoot.sales.recovery.GivenNotice;
import coop.genoot.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the team that recovers debts to take an invoice over: only when a formal notice was given and its term is over,
 * only with the member's own OK, and once (requirement D-27). Until the team took it, it can be recalled.
 */
@Component
@Transactional
public class DebtCollection {
    private static final Actor HOUSE = Actor.system("documents");

    private final CollectionRows rows;
    private final CollectionFiles making;
    private final Sold sold;
    private final Around around;
    private final Optional<DocumentHandover> team;
    private final Clock clock;

    /** What is known of the invoice, and what its team is asked about. */
    @Component
    record Sold(Invoices invoices, InvoiceSending steps, Disputes disputes, FormalNotices notices) {}

    /** What the file is kept and told with. */
    @Component
    record Around(Files files, Timeline timeline, Site site, WordsOf words) {}

    DebtCollection(
            CollectionRows rows,
            CollectionFiles making,
            Sold sold,
            Around around,
            ObjectProvider<DocumentHandover> team,
            Clock clock) {
        this.rows = rows;
        this.making = making;
        this.sold = sold;
        this.around = around;
        this.team = Optional.ofNullable(team.getIfAvailable());
        this.clock = clock;
    }

    /** What would go, and to which team. */
    public record Proposal(String team, CollectionFile file) {}

    /** What was asked, where the team stands with it as far as the reader may know, and whether it can be recalled. */
    public record Running(Asked asked, Optional<Standing> standing, boolean recallable) {}

    /**
     * Empty unless the actor manages the Activity, the term of a notice is over, nothing hinders it and there is a
     * team.
     */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(Actor me, Invoice invoice) {
        if (!me.has(Hat.MANAGER, invoice.activity().value()) || isHindered(invoice)) return Optional.empty();
        var notice = overdue(me, invoice);
        if (notice.isEmpty() || running(invoice).isPresent()) return Optional.empty();
        return team.flatMap(it -> it.recovery(me, invoice.entity()))
                .map(name -> new Proposal(name, making.of(me, invoice, notice.get())));
    }

    /** Whether {@link #proposal} has something, without bringing the file together. */
    @Transactional(readOnly = true)
    public boolean isPossible(Actor me, Invoice invoice) {
        return me.has(Hat.MANAGER, invoice.activity().value())
                && !isHindered(invoice)
                && overdue(me, invoice).isPresent()
                && running(invoice).isEmpty()
                && team.flatMap(it -> it.recovery(me, invoice.entity())).isPresent();
    }

    /** What runs for that invoice, for who may see it. */
    @Transactional(readOnly = true)
    public Optional<Running> of(Actor me, Invoice invoice) {
        return running(invoice).map(it -> {
            var standing = team.flatMap(where -> where.find(me, it.id()));
            boolean mine = it.who().equals(me.author());
            return new Running(
                    it, standing, mine && standing.filter(s -> !s.taken()).isPresent());
        });
    }

    /**
     * Hands it over. The same id does it once. Refused when there is nothing to hand over, or it was done already
     * ({@code sales.collection.not-now}).
     *
     * @param id made by whoever opened the page; the request to the team gets it
     */
    public void ask(Actor me, InvoiceId invoiceId, UUID id) {
        // Who else hands the same invoice over waits until this transaction ends.
        var invoice = sold.steps().lock(me, invoiceId).orElseThrow(() -> new Refused("sales.collection.not-now"));
        if (running(invoice).filter(it -> it.id().equals(id)).isPresent()) return;
        var proposal = proposal(me, invoice).orElseThrow(() -> new Refused("sales.collection.not-now"));
        var now = clock.instant();
        var t = around.words().in(me.language());
        var file = keep(invoice, id, making.pack(me, invoice, proposal.file(), t));
        rows.add(id, invoiceId, file, me, now);
        sold.steps().handedOver(me, invoiceId, true, proposal.team());
        around.timeline().noLongerNeeded(me, List.of(invoiceId.value()));
        var buyer = invoice.content().parties().buyer().name();
        var document = new DocumentRef(
                "invoice",
                invoiceId.value(),
                invoice.number(),
                "/invoices/" + invoiceId,
                invoice.entity(),
                invoice.activity());
        var subject = t.text("sales.collection.request.subject", invoice.number());
        var text = t.text(
                "sales.collection.request.text",
                buyer,
                t.money(proposal.file().claim().total()),
                around.site().link("/invoices/" + invoiceId + "/collection/file"));
        team.orElseThrow().handOver(me, id, document, subject, text);
    }

    /**
     * Takes it back while nobody of the team has it; what was planned by itself is planned again. Refused when it is
     * not the actor's or the team has it ({@code sales.collection.taken}).
     */
    public void recall(Actor me, InvoiceId invoiceId) {
        var invoice = sold.steps().lock(me, invoiceId).orElseThrow(() -> new Refused("sales.collection.taken"));
        var running =
                of(me, invoice).filter(Running::recallable).orElseThrow(() -> new Refused("sales.collection.taken"));
        var id = running.asked().id();
        var words = around.words().in(me.language()).text("sales.collection.request.recalled");
        var message = UUID.nameUUIDFromBytes(("recalled " + id).getBytes(StandardCharsets.UTF_8));
        if (!team.orElseThrow().recall(me, id, message, words)) throw new Refused("sales.collection.taken");
        rows.recall(id, clock.instant());
        sold.steps().handedOver(me, invoiceId, false, "");
        around.timeline().neededAgain(me, List.of(invoiceId.value()));
    }

    /** The file as it went; for whoever may see the invoice. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> file(Actor me, InvoiceId invoice) {
        return sold.invoices()
                .find(me, invoice)
                .flatMap(this::running)
                .flatMap(it -> CurrentActor.as(HOUSE, () -> around.files().find(HOUSE, it.file())));
    }

    private boolean isHindered(Invoice invoice) {
        return !invoice.state().isOpen() || sold.disputes().of(invoice).isPresent();
    }

    private Optional<GivenNotice> overdue(Actor me, Invoice invoice) {
        return sold.notices()
                .given(me, invoice.id())
                .filter(it -> LocalDate.now(clock).isAfter(it.payBy()));
    }

    private Optional<Asked> running(Invoice invoice) {
        return rows.last(invoice.id()).filter(it -> it.recalled() == null);
    }

    private StoredFile keep(Invoice invoice, UUID id, byte[] packed) {
        var name = invoice.number().replaceAll("[^A-Za-z0-9-]", "-") + ".zip";
        var file = new NewFile(
                UUID.nameUUIDFromBytes(("collection " + id).getBytes(StandardCharsets.UTF_8)),
                name,
                packed,
                invoice.entity().value(),
                invoice.activity().value());
        return CurrentActor.as(HOUSE, () -> around.files().keep(HOUSE, file, Set.of(FileType.ZIP)));
    }
}
