package dingbian.ledger;

/** 督查五问: units as planned, notice published, posts fixed to people, excess measures, relations settled (甘机编办[2011]18号一、4.). */
public enum InspectionQuestion { UNITS, NOTICE, POSTS, EXCESS, RELATIONS }
