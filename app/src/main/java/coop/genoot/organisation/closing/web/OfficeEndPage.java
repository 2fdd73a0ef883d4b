package coop.genoot.organisation.closing.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.closing.PlannedClosing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whether an office really closes, when, and which office takes over; or shows what is planned. */
public record OfficeEndPage(
        Office office, List<Option> heirs, @Nullable PlannedClosing planned, String heirName, Typed typed) {
    public OfficeEndPage {
        heirs = List.copyOf(heirs);
    }

    public String entityAddress() {
        return "/organisation/entities/" + office.entity();
    }

    public String address() {
        return entityAddress() + "/offices/" + office.id() + "/end";
    }
}
