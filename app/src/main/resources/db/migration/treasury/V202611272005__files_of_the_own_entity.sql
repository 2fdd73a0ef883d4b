-- A file that the house found in its folder is seen by those whose accounts are in it; while nobody could read it, by
-- all who keep money. Colleagues of one entity see each other's files.
create index statement_by_file on treasury.statement (bank_file_id);

drop policy reach on treasury.bank_file;
create policy reach on treasury.bank_file using (
    (select platform.is_system()) or person_id = (select platform.my_person())
    or exists (select 1 from treasury.statement mine where mine.bank_file_id = bank_file.id)
    or (person_id is null and state <> 'TAKEN' and (select platform.my_entities()) <> '{}'));
