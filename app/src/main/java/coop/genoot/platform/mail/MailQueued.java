package coop.genoot.platform.mail;

import java.util.UUID;

/** A mail was written and is to be handed over once its transaction is whole. */
record MailQueued(UUID mail) {}
