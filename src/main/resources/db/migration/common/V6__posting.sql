-- 去处: in whose books a person was ever written. Recreated by `rebuild`.
create table whereabouts (
  person varchar(64) not null,
  organ  varchar(12) not null,
  constraint pk_whereabouts primary key (person, organ)
);
comment on table whereabouts is '人员曾在账的机构';
