-- Searching as people type: without accents and capitals. Immutable, because the dictionary is named.
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
create function support.plain(words text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- Known answers by the words of their question (A) and the other words people use for it (B), each language by its own.
create index known_answer_in_dutch on support.known_answer using gin ((
    setweight(to_tsvector('simple', support.plain(question_nl)), 'A')
    || setweight(to_tsvector('simple', support.plain(words)), 'B')));
create index known_answer_in_french on support.known_answer using gin ((
    setweight(to_tsvector('simple', support.plain(question_fr)), 'A')
    || setweight(to_tsvector('simple', support.plain(words)), 'B')));
create index known_answer_in_english on support.known_answer using gin ((
    setweight(to_tsvector('simple', support.plain(question_en)), 'A')
    || setweight(to_tsvector('simple', support.plain(words)), 'B')));

-- Requests by a part of their number or subject.
create index request_by_words on support.request using gin (support.plain(number || ' ' || subject) public.gin_trgm_ops);

-- The policies of a table are read before any comparison that could betray a row, and so before these indexes. These two
-- look in the index first, as the owner, and give back ids of what the actor may read in any case.
create function support.known_with(entities uuid[], tongue text, query text) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$ select id from support.known_answer
           where entity_id = any (entities) and shown
             and (tongue = 'NL' and (setweight(to_tsvector('simple', support.plain(question_nl)), 'A')
                                     || setweight(to_tsvector('simple', support.plain(words)), 'B'))
                                    @@ to_tsquery('simple', query)
                  or tongue = 'FR' and (setweight(to_tsvector('simple', support.plain(question_fr)), 'A')
                                        || setweight(to_tsvector('simple', support.plain(words)), 'B'))
                                       @@ to_tsquery('simple', query)
                  or tongue = 'EN' and (setweight(to_tsvector('simple', support.plain(question_en)), 'A')
                                        || setweight(to_tsvector('simple', support.plain(words)), 'B'))
                                       @@ to_tsquery('simple', query)) $$;
create function support.requests_with(part text) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$ select id from support.request
           where support.plain(number || ' ' || subject) like '%' || support.plain(part) || '%'
             and (platform.is_system() or person_id = platform.my_person()
                  or entity_id = any (platform.my_entities())) $$;
