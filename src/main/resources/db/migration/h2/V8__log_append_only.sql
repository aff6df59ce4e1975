create trigger log_leaf_keeps before update, delete on log_leaf for each row call 'dingbian.platform.AppendOnlyTrigger';
create trigger log_head_keeps before update, delete on log_head for each row call 'dingbian.platform.AppendOnlyTrigger';
create trigger log_key_keeps before update, delete on log_key for each row call 'dingbian.platform.AppendOnlyTrigger';
