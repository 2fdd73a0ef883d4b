-- What is asked again and again, with its answer and whom to ask more: read before something is asked.

create table support.known_answer (
    id          uuid primary key,
    entity_id   uuid not null references organisation.entity,
    service_id  uuid references support.service,
    question_nl text not null check (length(trim(question_nl)) between 1 and 160),
    question_fr text not null check (length(trim(question_fr)) between 1 and 160),
    question_en text not null check (length(trim(question_en)) between 1 and 160),
    answer_nl   text not null check (length(trim(answer_nl)) between 1 and 1500),
    answer_fr   text not null check (length(trim(answer_fr)) between 1 and 1500),
    answer_en   text not null check (length(trim(answer_en)) between 1 and 1500),
    words       text not null default '' check (length(words) <= 400),
    shown       boolean not null,
    version     int not null default 0
);
create index known_answer_by_entity on support.known_answer (entity_id, id);

-- Whom it helped, each once: to know which answers save people a question (requirement S-12).
create table support.helped (
    answer_id uuid not null references support.known_answer,
    person_id uuid not null,
    helped_at timestamptz not null,
    primary key (answer_id, person_id)
);

alter table support.known_answer enable row level security;
create policy known on support.known_answer for select
    using ((select platform.is_system() or platform.my_person() is not null));
create policy adding on support.known_answer for insert
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));
create policy keeping on support.known_answer for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

-- Who works for the entity counts them; whose question it was nobody needs to know, but that is the door's to keep.
alter table support.helped enable row level security;
create policy reach on support.helped for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or exists (select from support.known_answer where known_answer.id = answer_id
                  and known_answer.entity_id = any ((select platform.my_entities())::uuid[])));
create policy saying on support.helped for insert
    with check (platform.is_system() or person_id = (select platform.my_person()));

grant select, insert, update on support.known_answer to genoot_app;
grant select, insert on support.helped to genoot_app;
