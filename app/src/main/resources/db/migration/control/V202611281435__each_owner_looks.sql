-- What several teams own the rules of passes from one to the next while it waits.

grant update (team_id, due_on) on control.stop to genoot_app;
