-- 用户: role, scope and permission come from the events; recreated by `rebuild`.
create table office_user (
  username      varchar(64) not null primary key,
  role          varchar(16),
  organ         varchar(12),
  enabled       boolean     not null,
  password_from bigint      not null
);
comment on column office_user.role is '角色: 事件只说停用或重置口令时为空';
comment on column office_user.password_from is '此序号以前的口令作废';

-- 口令: hashes only. Who may what is not said here.
create table user_password (
  username      varchar(64)  not null primary key,
  password_hash varchar(200) not null,
  since         bigint       not null,
  one_time      boolean      not null,
  expires_at    timestamp(6) with time zone,
  demo          boolean      not null
);
comment on column user_password.since is '所应之事的序号: 开通或重置';
comment on column user_password.demo is '演示用户: 仅在载入演示场景时可登录';

insert into user_password (username, password_hash, since, one_time, demo)
  select username, password_hash, 0, false, demo from app_user where demo or username = 'admin';
drop table app_user;
