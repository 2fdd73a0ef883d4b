package coop.genoot.organisation.staff.web;

import coop.genoot.home.Typed;
import coop.genoot.organisation.Office;

/** Asks whether an office really closes. */
public record OfficeEndPage(Office office, Typed typed) {
    public String entityAddress() {
        return "/organisation/entities/" + office.entity();
    }

    public String address() {
        return entityAddress() + "/offices/" + office.id() + "/end";
    }
}
