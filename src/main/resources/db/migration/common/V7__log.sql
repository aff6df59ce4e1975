-- 存证: a Merkle log over domain_event (RFC 6962). Only added to; no event tells it, so no rebuild empties it.
create table log_leaf (
  first_position bigint  not null primary key,
  last_position  bigint  not null,
  hashes         varchar not null
);
create table log_head (
  size           bigint       not null primary key,
  root_hash      varchar(64)  not null,
  sealed_at      varchar(40)  not null,
  signature      varchar(200) not null
);
create table log_key (
  id             integer      not null primary key,
  public_key     varchar(200) not null,
  constraint only_one_log_key check (id = 1)
);
comment on table log_leaf is '各事件的哈希, 按序号连续分批';
comment on column log_leaf.hashes is '每事件 32 字节, 依次相接, base64';
comment on table log_head is '签名账首';
comment on column log_head.size is '至此序号为止的事件数';
comment on column log_head.sealed_at is '签署时刻 (UTC, 微秒)';
comment on table log_key is '存证公钥';
