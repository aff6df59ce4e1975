create trigger reading_keeps before update, delete on reading for each row call 'dingbian.platform.AppendOnlyTrigger';
