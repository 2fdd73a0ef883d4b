package coop.genoot.platform.mail;

import org.springframework.mail.MailSendException;

/** The mail server says for good that the address does not work: trying again would not help, a person must look. */
final class AddressRefused extends MailSendException {
    private static final long serialVersionUID = 1L;

    AddressRefused(String why) {
        super(why);
    }
}
