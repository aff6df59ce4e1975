-- 流水: what every event adds. Recreated by `rebuild`; never updated, never deleted from.
create table journal_event (
  position      bigint       not null primary key,
  event_id      varchar(64)  not null,
  act           varchar(64)  not null,
  type          varchar(64)  not null,
  organ         varchar(12)  not null,
  unit          varchar(40),
  person        varchar(64),
  post          varchar(40),
  how           varchar(40),
  document      varchar(200) not null,
  issuer        varchar(200) not null,
  document_date date         not null,
  effective_on  date         not null,
  registered_on date         not null,
  recorded_at   timestamp(6) with time zone not null,
  recorded_by   varchar(64)  not null,
  reverses      varchar(64),
  reason        varchar(2000)
);
comment on column journal_event.act is '一事: 同一命令所记各事件共有';
comment on column journal_event.how is '方式: 进入、减少、上岗方式或渠道';
comment on column journal_event.reverses is '被冲正的一事';
comment on column journal_event.reason is '冲正事由';
create index ix_journal_event_time on journal_event (recorded_at, position);
create index ix_journal_event_id on journal_event (event_id);
create index ix_journal_event_act on journal_event (act);
create index ix_journal_event_reverses on journal_event (reverses);
create index ix_journal_event_organ on journal_event (organ, position);
create index ix_journal_event_person on journal_event (person, position);

create table journal_line (
  position      bigint       not null,
  line          integer      not null,
  organ         varchar(12)  not null,
  unit          varchar(40),
  kind          varchar(16),
  measure       varchar(24)  not null,
  amount        integer      not null,
  person        varchar(64),
  post          varchar(40),
  said          varchar(2000),
  document_date date         not null,
  effective_on  date         not null,
  registered_on date         not null,
  constraint pk_journal_line primary key (position, line)
);
comment on column journal_line.measure is '计量';
comment on column journal_line.amount is '增减数 (名)';
comment on column journal_line.said is '记述: 名称、牌子、类别等';
create index ix_journal_line_organ on journal_line (organ, position);
create index ix_journal_line_measure on journal_line (measure, position);
create index ix_journal_line_person on journal_line (person, position);
create index ix_journal_line_post on journal_line (organ, post, position);

-- 原文数字: figures as documents print them, beside those that contradict them.
create table stated_figure (
  position      bigint        not null primary key,
  organ         varchar(12)   not null,
  statement     varchar(40)   not null,
  subject       varchar(2000),
  words         varchar(4000),
  stated        varchar(2000),
  against       varchar(2000),
  against_words varchar(4000),
  treatment     varchar(4000),
  severity      varchar(16)   not null
);
comment on column stated_figure.statement is '记述编号, 如 X1';
comment on column stated_figure.words is '原文';
comment on column stated_figure.stated is '原文所载';
comment on column stated_figure.against is '与之不符者';
comment on column stated_figure.treatment is '处理意见';
