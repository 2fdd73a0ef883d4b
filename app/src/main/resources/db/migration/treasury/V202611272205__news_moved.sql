-- What is still to be told of money is found under the new place of its words.
update platform.event_publication
set event_type = replace(event_type, 'coop.genoot.treasury.MoneyTold', 'coop.genoot.treasury.news.MoneyTold')
where event_type like 'coop.genoot.treasury.MoneyTold%';
