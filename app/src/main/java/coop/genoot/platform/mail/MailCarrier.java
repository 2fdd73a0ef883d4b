package coop.genoot.platform.mail;

import org.springframework.mail.MailException;

/** Takes a mail out of the house. */
interface MailCarrier {
    /**
     * Hands it over.
     *
     * @throws MailException when it could not; it will be tried again
     */
    void carry(Message message);
}
