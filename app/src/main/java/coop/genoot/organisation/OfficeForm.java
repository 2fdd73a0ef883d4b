package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Problem;
import java.time.LocalDate;
import java.util.ArrayList;

/** What was typed about an office, exactly as typed. It lies in the country of its entity. */
public record OfficeForm(
        String name, String street, String extra, String postcode, String town, String email, String phone) {
    Office read(OfficeId id, EntityId entity, Country country, LocalDate openedOn) {
        var problems = new ArrayList<Problem>();
        EntityForm.text("name", name, 120, problems);
        EntityForm.text("street", street, 200, problems);
        EntityForm.text("postcode", postcode, 20, problems);
        EntityForm.text("town", town, 120, problems);
        Invalid.unlessNone(problems);
        var address = new PostalAddress(street.strip(), extra.strip(), postcode.strip(), town.strip(), country);
        return new Office(id, entity, name.strip(), address, email.strip(), phone.strip(), openedOn);
    }
}
