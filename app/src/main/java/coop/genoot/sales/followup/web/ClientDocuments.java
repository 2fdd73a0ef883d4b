package coop.genoot.sales.followup.web;

import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets other rooms name a client and lead to it: people ask about clients as they ask about documents. */
@Component
class ClientDocuments implements DocumentSource {
    private final Clients clients;

    ClientDocuments(Clients clients) {
        this.clients = clients;
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Optional<DocumentRef> find(Actor me, UUID id) {
        return clients.find(me, new ClientId(id)).map(ClientDocuments::of);
    }

    static DocumentRef of(Client client) {
        return new DocumentRef(
                "client",
                client.id().value(),
                client.name(),
                "/clients/" + client.id(),
                client.entity(),
                client.activity());
    }
}
