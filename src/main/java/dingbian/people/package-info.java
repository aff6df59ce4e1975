/** 实名: who a person is; names and ID numbers leave this room only in answers, everywhere else they are sealed. */
package dingbian.people;
