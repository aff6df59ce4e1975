/** 来者不善: whatever a client may send, against every endpoint that the API describes. */
package dingbian.hostile;
