/** 核编: how many an organ may have, in which units and posts. */
package dingbian.establishment;
