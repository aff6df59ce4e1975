create trigger reading_keeps before update or delete on reading for each row execute function refuse_change();
create trigger reading_stays before truncate on reading for each statement execute function refuse_change();
