package coop.genoot.purchasing.web;

import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Claims as other rooms may name them, such as a request about one; and what those rooms offer to do with them. */
@Component
class ClaimDocuments implements DocumentSource {
    private static final String KIND = "expense-claim";

    private final ExpenseClaims claims;
    private final ObjectProvider<DocumentLinks> links;

    ClaimDocuments(ExpenseClaims claims, ObjectProvider<DocumentLinks> links) {
        this.claims = claims;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<DocumentRef> find(Actor me, UUID id) {
        return claims.find(me, new ClaimId(id))
                .filter(it -> !it.isDraft() && it.handed() != null)
                .map(ClaimDocuments::reference);
    }

    List<Link> linksFor(Actor me, ExpenseClaim claim, Words t) {
        return links.stream()
                .flatMap(it -> it.linksFor(me, reference(claim), t).stream())
                .toList();
    }

    private static DocumentRef reference(ExpenseClaim claim) {
        var said = claim.said();
        return new DocumentRef(
                KIND, claim.id().value(), said.number(), "/receipts/" + claim.id(), claim.entity(), said.activity());
    }
}
