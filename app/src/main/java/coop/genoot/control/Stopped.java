package coop.genoot.control;

import java.util.UUID;

/** Something waits for a look; told in the same transaction. */
record Stopped(UUID stop) {}
