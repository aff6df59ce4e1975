create trigger log_leaf_sm3_keeps before update, delete on log_leaf_sm3 for each row call 'dingbian.platform.AppendOnlyTrigger';
