package coop.genoot.sales.documents;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Entity;
import coop.genoot.sales.Client;
import org.jspecify.annotations.Nullable;

/** The parties as they are at this moment, for a document that will never change. */
public final class Freezing {
    private Freezing() {}

    public static InvoiceContent.Front front(ActivityView activity) {
        return front(activity, activity.brand());
    }

    public static InvoiceContent.Front front(ActivityView activity, Brand brand) {
        var logo = brand.logo();
        return new InvoiceContent.Front(
                activity.name(),
                activity.trade(),
                activity.website(),
                brand.primary(),
                brand.accent(),
                brand.layout().name(),
                brand.letters().name(),
                logo == null ? null : logo.file(),
                logo == null ? null : logo.sha256());
    }

    /** Refused while the entity has no bank account to be paid on. */
    public static Seller seller(Entity entity) {
        var account = entity.mainAccount().orElseThrow(() -> new Refused("sales.invoice.no-account", entity.name()));
        var address = entity.address();
        var bic = account.bic();
        return new Seller(
                entity.legalName(),
                entity.legalForm(),
                entity.registration().formatted(),
                entity.registration().legalId(),
                entity.registration().scheme(),
                entity.vatNumber() == null ? null : entity.vatNumber().value(),
                entity.register(),
                address.street(),
                address.extra(),
                address.postcode(),
                address.town(),
                address.country().code(),
                entity.contact().email(),
                entity.contact().phone(),
                entity.contact().website(),
                entity.electronicAddress().scheme(),
                entity.electronicAddress().value(),
                account.iban().value(),
                bic == null ? null : bic.value(),
                entity.marks().colour(),
                entity.marks().footer());
    }

    /** The client, or an empty place for one that was not chosen yet. */
    public static Buyer buyer(@Nullable Client client, Entity seller) {
        if (client == null)
            return new Buyer("", false, "", "", "", "", seller.country().code(), null, null, null, null, "");
        var address = client.address();
        var electronic = client.electronic();
        return new Buyer(
                client.name(),
                client.isBusiness(),
                address.street(),
                address.extra(),
                address.postcode(),
                address.city(),
                client.country().code(),
                client.vat() == null ? null : client.vat().value(),
                client.registerNumber(),
                electronic == null ? null : electronic.scheme(),
                electronic == null ? null : electronic.id(),
                client.mail());
    }

    /** Another Activity of the same entity as the buying side. */
    public static Buyer buyer(ActivityView activity, Entity entity) {
        var address = entity.address();
        return new Buyer(
                activity.name(),
                true,
                address.street(),
                address.extra(),
                address.postcode(),
                address.town(),
                address.country().code(),
                null,
                null,
                null,
                null,
                "");
    }
}
