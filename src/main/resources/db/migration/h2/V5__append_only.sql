create trigger domain_event_keeps before update, delete on domain_event for each row call 'dingbian.platform.AppendOnlyTrigger';
create trigger journal_event_keeps before update, delete on journal_event for each row call 'dingbian.platform.AppendOnlyTrigger';
create trigger journal_line_keeps before update, delete on journal_line for each row call 'dingbian.platform.AppendOnlyTrigger';
create trigger stated_figure_keeps before update, delete on stated_figure for each row call 'dingbian.platform.AppendOnlyTrigger';
