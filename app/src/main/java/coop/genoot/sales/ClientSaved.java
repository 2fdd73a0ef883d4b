package coop.genoot.sales;

import java.util.UUID;

/** A client was kept or changed. */
record ClientSaved(UUID client) {}
