create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '台账只增不改: % on % is refused', tg_op, tg_table_name using errcode = '23001';
end $$;
create trigger domain_event_keeps before update or delete on domain_event for each row execute function refuse_change();
create trigger domain_event_stays before truncate on domain_event for each statement execute function refuse_change();
create trigger journal_event_keeps before update or delete on journal_event for each row execute function refuse_change();
create trigger journal_line_keeps before update or delete on journal_line for each row execute function refuse_change();
create trigger stated_figure_keeps before update or delete on stated_figure for each row execute function refuse_change();
