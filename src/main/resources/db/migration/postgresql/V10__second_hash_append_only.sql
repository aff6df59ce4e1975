create trigger log_leaf_sm3_keeps before update or delete on log_leaf_sm3 for each row execute function refuse_change();
create trigger log_leaf_sm3_stays before truncate on log_leaf_sm3 for each statement execute function refuse_change();
