package coop.genoot.organisation.staff.web;

import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.staff.Colleague;
import java.util.Locale;
import java.util.UUID;

/** Asks whether a place on the staff really ends, and when. */
public record EndPlacePage(Entity entity, UUID place, Colleague colleague, Typed typed) {
    public String entityAddress() {
        return "/organisation/entities/" + entity.id();
    }

    public String address() {
        return entityAddress() + "/staff/" + place + "/end";
    }

    public String hatKey() {
        return "organisation.hat." + colleague.hat().name().toLowerCase(Locale.ROOT);
    }
}
