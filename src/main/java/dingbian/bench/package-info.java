/** 测速: measures the program as it stands, on both databases, and prints what it measured; nothing of it is started in serving. */
package dingbian.bench;
