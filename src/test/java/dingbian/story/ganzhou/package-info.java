/** 甘州区 2010–2011: writes the demonstration scenario and keeps its own books to know what must come of it. */
package dingbian.story.ganzhou;
