package coop.genoot.organisation.web;

import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import java.util.List;
import java.util.UUID;

/** The cooperative at a glance: each entity with its offices; the groups in which the reader may found more. */
public record HousePage(List<House> houses, List<UUID> groups) {
    public HousePage {
        houses = List.copyOf(houses);
        groups = List.copyOf(groups);
    }

    /** An entity with its offices. */
    public record House(Entity entity, List<Office> offices) {
        public House {
            offices = List.copyOf(offices);
        }

        public String settings() {
            return "/organisation/settings/" + entity.id();
        }

        public String address() {
            return "/organisation/entities/" + entity.id();
        }
    }
}
