package dingbian.platform;

/** 表单: the body of a POST that is no act: a record, read and described as commands are. */
public interface Form {}
