/** 基座: Axon, JDBC, JSON, HTTP errors, scenario and sub-commands: everything that is not the domain. */
package dingbian.platform;
