-- 国密: the leaves by SM3 beside those by SHA-256, where it is switched on; only added to.
create table log_leaf_sm3 (
  first_position bigint  not null primary key,
  last_position  bigint  not null,
  hashes         varchar not null
);
alter table log_head add column sm3_root_hash varchar(64);
comment on table log_leaf_sm3 is '各事件的 SM3 哈希, 按序号连续分批';
comment on column log_leaf_sm3.hashes is '每事件 32 字节, 依次相接, base64';
comment on column log_head.sm3_root_hash is 'SM3 根 (账首第 2 版)';
