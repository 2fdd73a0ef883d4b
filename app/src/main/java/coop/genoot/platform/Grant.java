package coop.genoot.platform;

import java.util.UUID;

/** A hat worn in a scope: an entity, an office or an Activity. */
public record Grant(Hat hat, UUID scope) {}
