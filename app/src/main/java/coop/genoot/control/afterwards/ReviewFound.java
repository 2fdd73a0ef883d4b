package coop.genoot.control.afterwards;

import java.util.UUID;

/** Something was looked at, and what was found is written down; told in the same transaction. */
record ReviewFound(UUID review) {}
