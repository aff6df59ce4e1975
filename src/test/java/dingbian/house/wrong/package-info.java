/** A house that is built wrong, on purpose: HouseTest shows by it that every wall bites. */
package dingbian.house.wrong;
