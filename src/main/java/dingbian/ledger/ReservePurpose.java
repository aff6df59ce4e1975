package dingbian.ledger;

/** 预留用途: for whom vacancies are kept back. */
public enum ReservePurpose { LEADERSHIP, OTHER }
