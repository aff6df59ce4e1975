/** The whole program, as processes on both databases: crashes, races, restarts. */
package dingbian.whole;
