package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.VatNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity of the group: the seller on its invoices and the employer of its members.
 *
 * @param register how the law wants the register named, such as "RPR Brussel" or "RCS Lille Métropole"
 * @param vatNumber null when it is not liable to VAT
 */
public record Entity(
        EntityId id,
        UUID group,
        String name,
        String legalName,
        String legalForm,
        Language language,
        Registration registration,
        @Nullable VatNumber vatNumber,
        String register,
        PostalAddress address,
        Contact contact,
        ElectronicAddress electronicAddress,
        Marks marks,
        List<BankAccount> accounts,
        LocalDate foundedOn,
        int version) {

    /** How to reach it; each may be empty. */
    public record Contact(String email, String phone, String website) {}

    /**
     * What stays of the cooperative on every document, beside the Activity's own brand (requirement D-06).
     *
     * @param colour as #rrggbb in lower case
     * @param footer one line at the foot of each page
     */
    public record Marks(String colour, String footer) {}

    public Entity {
        accounts = List.copyOf(accounts);
    }

    public Country country() {
        return address.country();
    }

    /** The account printed on invoices, when one was named. */
    public Optional<BankAccount> mainAccount() {
        return accounts.stream().filter(BankAccount::main).findFirst();
    }
}
