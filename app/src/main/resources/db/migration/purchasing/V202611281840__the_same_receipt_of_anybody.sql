-- A receipt is the same when its file is, and when the picture drawn of it is: a photo saved anew has other bytes.
create index receipt_by_picture on purchasing.receipt (sha256(shown));

-- Answers yes or no over all claims, as the owner: who hands one in does not see those of others. Only about one's own
-- claim; and of other entities only one's own.
create function purchasing.has_receipt_of_another(asked uuid, entity uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$ select exists (
              select from purchasing.claim mine
                join purchasing.receipt on receipt.claim_id = mine.id
                cross join lateral (
                     select other.claim_id from purchasing.receipt other where other.sha256 = receipt.sha256
                     union all
                     select other.claim_id from purchasing.receipt other
                      where sha256(other.shown) = sha256(receipt.shown)) twin
                join purchasing.claim theirs on theirs.id = twin.claim_id
               where mine.id = asked and theirs.id <> mine.id
                 and (platform.is_system() or mine.person_id = platform.my_person())
                 and (theirs.entity_id = entity or theirs.person_id = mine.person_id)
                 and theirs.state not in ('DRAFT', 'REFUSED', 'WITHDRAWN')) $$;
