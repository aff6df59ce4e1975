-- 人员密钥: one key per person, wrapped by the office's own key that lives outside the database. Not part of the event log, not recreated by `rebuild`.
create table person_key (
  person     varchar(64)  not null primary key,
  wrapped    varchar(200) not null
);
-- 本办密钥校验: tells whether a node has this ledger's office key; betrays nothing of it.
create table office_key_check (
  id          integer      not null primary key,
  check_value varchar(64)  not null,
  constraint only_one_office_key check (id = 1)
);
-- 姓名索引: keyed hashes of the parts of a name, so that people are found without a readable name. Recreated by `rebuild`.
create table person_index (
  token      varchar(32)  not null,
  person     varchar(64)  not null,
  constraint pk_person_index primary key (token, person)
);
create index ix_person_index_person on person_index (person);
create table person_sealed (
  person     varchar(64)  not null primary key,
  sealed     varchar      not null,
  position   bigint       not null
);
comment on table person_key is '人员密钥';
comment on column person_key.wrapped is '个人密钥 (由本办密钥封存)';
comment on table office_key_check is '本办密钥校验值';
comment on table person_index is '姓名检索 (密文)';
comment on table person_sealed is '人员信息 (密文)';
comment on column person_sealed.position is '登记事件的序号';
