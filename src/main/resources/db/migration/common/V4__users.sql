-- 用户
create table app_user (
  username      varchar(64)  not null primary key,
  password_hash varchar(200) not null,
  role          varchar(16)  not null,
  organ         varchar(12),
  enabled       boolean      not null,
  demo          boolean      default false not null
);
comment on column app_user.demo is '演示用户: 仅在载入演示场景时可登录';
comment on column app_user.organ is '数据范围: 乡镇用户所属机构';

-- 幂等键: what was answered under an Idempotency-Key.
create table answered (
  caller        varchar(64)  not null,
  idempotency_key varchar(200) not null,
  fingerprint   varchar(64)  not null,
  answer        varchar      not null,
  answered_at   timestamp(6) with time zone not null,
  constraint pk_answered primary key (caller, idempotency_key)
);
