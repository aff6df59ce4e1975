/** 上下编: who fills which post: entering, moving, leaving, and the undoing of what was wrongly recorded. */
package dingbian.posting;
