/** 存证: a Merkle log over the stored events, its signed heads, and what a stranger can check by them. */
package dingbian.log;
