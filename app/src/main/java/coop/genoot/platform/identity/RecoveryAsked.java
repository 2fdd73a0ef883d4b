package coop.genoot.platform.identity;

/** Somebody said they cannot get in with that address. */
record RecoveryAsked(String email) {}
