package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;

/** A client on one line of a list. */
public record ClientLine(
        ClientId id, ActivityId activity, String name, String city, Country country, ClientKind kind) {}
