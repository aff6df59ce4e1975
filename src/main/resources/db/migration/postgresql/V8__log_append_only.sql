create trigger log_leaf_keeps before update or delete on log_leaf for each row execute function refuse_change();
create trigger log_leaf_stays before truncate on log_leaf for each statement execute function refuse_change();
create trigger log_head_keeps before update or delete on log_head for each row execute function refuse_change();
create trigger log_head_stays before truncate on log_head for each statement execute function refuse_change();
create trigger log_key_keeps before update or delete on log_key for each row execute function refuse_change();
create trigger log_key_stays before truncate on log_key for each statement execute function refuse_change();
