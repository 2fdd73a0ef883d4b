package coop.genoot.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells in the terminal where the demo is and who can sign in. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Welcome {
    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        System.out.println(words("http://localhost:" + environment.getProperty("local.server.port", "8080")));
    }

    private static String words(String address) {
        return """

                Genoot is open: %s

                Sign in as one of these, password %s
                  nadia.benali@genoot.example      member, Brussels (Dutch)
                  karim.el.amrani@genoot.example   member, Brussels (French)
                  camille.dubois@genoot.example    member, Lille (French)
                  hilde.moens@genoot.example       advisor, Ghent
                  mieke.de.smet@genoot.example     finance, Belgium
                  bernard.lacroix@genoot.example   finance, France
                  greet.adams@genoot.example       administrator, Belgium

                Stop with Ctrl-C. Everything stays for the next time.
                """.formatted(address, Cooperative.PASSWORD);
    }
}
