package coop.genoot.platform.mail;

import java.util.UUID;

/**
 * A mail about a document could not be delivered for good: its address does not work. Told in the transaction in which
 * it is noted.
 *
 * @param to the address
 * @param why in the words of the mail server
 */
public record MailRefused(UUID mail, String to, String why, Message.About about) {}
