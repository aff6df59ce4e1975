-- 人员密钥: one key per person, wrapped by the office's own key that lives outside the database. Not part of the event log.
create table person_key (
  person     varchar(64)  not null primary key,
  wrapped    varchar(200) not null
);
-- 姓名索引: keyed hashes of the parts of a name, so that people are found without a readable name.
create table person_index (
  token      varchar(64)  not null,
  person     varchar(64)  not null,
  constraint pk_person_index primary key (token, person)
);
create table person_sealed (
  person     varchar(64)  not null primary key,
  sealed     varchar(8000) not null,
  position   bigint       not null
);
comment on table person_key is '人员密钥';
comment on table person_index is '姓名检索 (密文)';
comment on table person_sealed is '人员信息 (密文)';
