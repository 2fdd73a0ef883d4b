package coop.genoot.sales.quotes;

import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.sales.Client;
import coop.genoot.sales.DocumentLine;
import java.time.LocalDate;
import java.util.List;

/** What a quote says, read from the form without a single problem. */
record QuoteContent(
        Client client,
        Language language,
        String mail,
        String title,
        String intro,
        String closing,
        String reference,
        boolean freeChoice,
        LocalDate validUntil,
        List<DocumentLine> lines,
        List<Rate> deposits) {}
