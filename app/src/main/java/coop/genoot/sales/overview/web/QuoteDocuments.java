package coop.genoot.sales.overview.web;

import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets other rooms name a quote and lead to it. */
@Component
class QuoteDocuments implements DocumentSource {
    private final Quotes quotes;

    QuoteDocuments(Quotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public String kind() {
        return "quote";
    }

    @Override
    public Optional<DocumentRef> find(Actor me, UUID id) {
        return quotes.find(me, new QuoteId(id)).map(Quote::document);
    }
}
