package coop.genoot.sales.undelivered.web;

import coop.genoot.home.Duty;
import coop.genoot.platform.Actor;
import coop.genoot.sales.undelivered.DeadAddresses;
import org.springframework.stereotype.Component;

/** Addresses that do not work wait for whoever manages the Activity. */
@Component
class CorrectAddresses implements Duty {
    private final DeadAddresses addresses;

    CorrectAddresses(DeadAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int waitingFor(Actor me) {
        return addresses.waitingFor(me).size();
    }
}
