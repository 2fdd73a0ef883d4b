package coop.genoot.sales.delivery.web;

import coop.genoot.einvoicing.ReceivedInvoices;
import coop.genoot.einvoicing.Transmission;
import coop.genoot.einvoicing.Transmissions;
import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.invoices.Invoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells finance and support which e-invoices did not reach their client, which mails about documents could not be
 * handed over, and which e-invoices wait for an Activity.
 */
@Component
class NotDeliveredToday implements TodayCard {
    private static final int MOST = 4;
    private static final String STUCK = "/e-invoices/sent?stuck=true";

    private final Transmissions transmissions;
    private final ReceivedInvoices received;
    private final Mail mail;
    private final Invoices invoices;

    NotDeliveredToday(Transmissions transmissions, ReceivedInvoices received, Mail mail, Invoices invoices) {
        this.transmissions = transmissions;
        this.received = received;
        this.mail = mail;
        this.invoices = invoices;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.FINANCE) && !me.has(Hat.SUPPORT)) return Optional.empty();
        var stuck = transmissions.list(true, null, MOST + 1);
        var items = new ArrayList<Item>();
        stuck.stream().limit(MOST).forEach(it -> items.add(item(it, t)));
        items.addAll(mails(me, t));
        int waiting = received.waiting();
        if (waiting > 0) items.add(waiting(waiting, t));
        var again = Link.to(STUCK, t.text("sales.delivery.today.try-again"));
        var list = new Listing(
                t.text("sales.delivery.today.title"),
                null,
                items,
                t.text("sales.delivery.today.none"),
                stuck.isEmpty() ? List.of() : List.of(again));
        return Optional.of(list.at(Place.RIGHT));
    }

    private static Item waiting(int number, Words t) {
        return Item.of(
                        Tone.WAITING,
                        "file-code",
                        t.plural("sales.delivery.today.received", number),
                        t.text("sales.delivery.today.received.which"))
                .at("/e-invoices?waiting=true");
    }

    /** A mail leads to the document it is about, where its address stands. */
    private List<Item> mails(Actor me, Words t) {
        var mails = mail.stuck(me, MOST).stream().map(SentMail::message).toList();
        var known = invoices.among(
                me, mails.stream().map(NotDeliveredToday::document).toList());
        return mails.stream()
                .map(it -> Item.of(Tone.PROBLEM, "mail", it.subject(), t.text("sales.delivery.today.mail", it.to()))
                        .at((known.contains(document(it)) ? "/invoices/" : "/quotes/") + document(it)))
                .toList();
    }

    private static UUID document(Message mail) {
        return Objects.requireNonNull(mail.about()).document();
    }

    private static Item item(Transmission it, Words t) {
        var why = it.lastAnswer().isBlank() ? t.text(it.state().key()) : it.lastAnswer();
        var which = t.text("einvoicing.stuck", it.number(), it.recipient());
        return Item.of(Tone.PROBLEM, "circle-alert", which, why).at(STUCK);
    }
}
