package coop.genoot.sales;

import coop.genoot.activities.Activities;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.timeline.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The doors through which somebody sells: from a cooperative with an Activity and a client to what was credited. */
@TestComponent
public class SalesDoors {
    @Autowired
    public Organisation organisation;

    @Autowired
    public Settings settings;

    @Autowired
    public Activities activities;

    @Autowired
    public Clients clients;

    @Autowired
    public Quotes quotes;

    @Autowired
    public QuoteAnswers answers;

    @Autowired
    public Invoices invoices;

    @Autowired
    public OrderInvoices orders;

    @Autowired
    public InvoiceSending sending;

    @Autowired
    public CreditNotes credits;

    @Autowired
    public Timeline timeline;

    /** The doors a sample is built through. */
    public InvoiceSamples.Doors ofSamples() {
        return new InvoiceSamples.Doors(organisation, settings, activities, clients);
    }

    /** A Belgian cooperative with an Activity and a client. */
    public InvoiceSamples inBelgium() {
        return InvoiceSamples.inBelgium(ofSamples());
    }
}
