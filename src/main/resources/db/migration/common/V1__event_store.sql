-- 事件库: the log of immutable events (Axon's layout). global_index is the gap-free position; it is given by the ledger's head, not drawn from a sequence.
create table domain_event (
  global_index     bigint       not null primary key,
  event_id         varchar(64)  not null,
  aggregate_id     varchar(128) not null,
  sequence_number  bigint       not null,
  aggregate_type   varchar(64),
  recorded_at      varchar(40)  not null,
  payload_type     varchar(255) not null,
  payload_revision varchar(32),
  payload          varchar      not null,
  meta_data        varchar      not null,
  act              varchar(64)  not null,
  constraint uq_domain_event_id unique (event_id),
  constraint uq_domain_event_seq unique (aggregate_id, sequence_number)
);
create index ix_domain_event_act on domain_event (act);
comment on column domain_event.act is '一事: 同一命令所记各事件共有';
comment on column domain_event.global_index is '序号: 全账连续编号';
comment on column domain_event.recorded_at is '记录时刻 (UTC, 微秒)';
comment on column domain_event.payload is '事件原文 (JSON), 不得改写';

create table snapshot_event (
  event_id         varchar(64)  not null,
  aggregate_id     varchar(128) not null,
  sequence_number  bigint       not null,
  aggregate_type   varchar(64),
  recorded_at      varchar(40)  not null,
  payload_type     varchar(255) not null,
  payload_revision varchar(32),
  payload          varchar      not null,
  meta_data        varchar      not null,
  constraint pk_snapshot_event primary key (aggregate_id, sequence_number)
);

-- 账首: the one row that every act locks.
create table ledger_head (
  id              integer not null primary key,
  position        bigint  not null,
  recorded_at     timestamp(6) with time zone not null,
  act             varchar(64) not null,
  tables_position bigint  not null,
  scenario        varchar(255),
  constraint only_one_head check (id = 1)
);
comment on column ledger_head.position is '最后序号';
comment on column ledger_head.tables_position is '各表已写到的序号; 小于最后序号时须重建';
comment on column ledger_head.scenario is '所载演示场景; 空为正式账';
insert into ledger_head (id, position, recorded_at, act, tables_position) values (1, 0, timestamp with time zone '1949-10-01 00:00:00+08:00', '', 0);
