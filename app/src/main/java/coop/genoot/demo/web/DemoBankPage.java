package coop.genoot.demo.web;

import java.util.List;

/** The invoices that a client could pay now. */
public record DemoBankPage(List<Awaited> awaited) {
    public DemoBankPage {
        awaited = List.copyOf(awaited);
    }

    /** An invoice, whose it is to pay, and the addresses of the statements that say so. */
    public record Awaited(String client, String what, String all, String half) {}
}
