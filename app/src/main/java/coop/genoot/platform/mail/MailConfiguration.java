package coop.genoot.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Through the mail server when one is named ({@code spring.mail.host}), else into the folder. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    MailCarrier mailCarrier(
            ObjectProvider<JavaMailSender> server,
            @Value("${genoot.mail.from}") String from,
            @Value("${genoot.mail.folder}") Path folder)
            throws AddressException {
        var sender = new InternetAddress(from, true);
        var known = server.getIfAvailable();
        return known == null ? new MailFolder(folder, sender) : new MailServer(known, sender);
    }
}
