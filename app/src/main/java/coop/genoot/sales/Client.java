package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.VatNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as kept by one Activity.
 *
 * @param registerNumber digits in the register of the client's country: Belgian enterprise number, French SIREN
 *     or SIRET;
 *     elsewhere as typed
 * @param mail where documents are sent
 * @param paymentDays agreed payment term in days, when it differs from the usual one
 */
public record Client(
        ClientId id,
        EntityId entity,
        ActivityId activity,
        ClientKind kind,
        String name,
        Address address,
        Language language,
        String mail,
        String phone,
        @Nullable VatNumber vat,
        @Nullable String registerNumber,
        @Nullable ElectronicAddress electronic,
        String buyerReference,
        @Nullable Integer paymentDays,
        String note,
        boolean archived,
        List<Contact> contacts,
        List<OtherAddress> otherAddresses) {
    public Client {
        contacts = List.copyOf(contacts);
        otherAddresses = List.copyOf(otherAddresses);
    }

    public Country country() {
        return address.country();
    }

    public boolean isBusiness() {
        return kind != ClientKind.PRIVATE;
    }

    /** The French SIREN, the first nine digits of what the register gave; null for clients of other countries. */
    public @Nullable String siren() {
        return country().equals(Country.FRANCE) && registerNumber != null ? registerNumber.substring(0, 9) : null;
    }

    /** The French SIRET when the establishment is known; null otherwise. */
    public @Nullable String siret() {
        return country().equals(Country.FRANCE) && registerNumber != null && registerNumber.length() == 14
                ? registerNumber
                : null;
    }

    /**
     * What the law still misses before an invoice may be made out to this client: a full address and, for businesses of
     * Belgium and France, their number and electronic address (see domain facts "E-invoicing"). Fields are those of
     * the client form.
     */
    public List<Problem> lackingForInvoice() {
        var lacking = new ArrayList<Problem>();
        if (address.street().isEmpty()) lacking.add(Problem.at("street", "sales.client.problem.street"));
        if (address.postcode().isEmpty()) lacking.add(Problem.at("postcode", "sales.client.problem.postcode"));
        if (address.city().isEmpty()) lacking.add(Problem.at("city", "sales.client.problem.city"));
        boolean obliged =
                isBusiness() && (country().equals(Country.BELGIUM) || country().equals(Country.FRANCE));
        if (obliged && registerNumber == null) lacking.add(Problem.at("number", "sales.client.problem.number-needed"));
        if (obliged && registerNumber != null && electronic == null)
            lacking.add(Problem.at("electronic", "sales.client.problem.electronic-needed"));
        return lacking;
    }
}
