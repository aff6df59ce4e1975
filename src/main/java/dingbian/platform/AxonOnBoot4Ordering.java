package dingbian.platform;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Empty on purpose: Axon 4.13.0 orders itself by class names of Boot 3. Without this bridge it starts on Boot 4 with neither
 * transactions nor event store, and without an error.
 */
@AutoConfiguration(
    afterName = {"org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"},
    beforeName = {"org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
        "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"})
public class AxonOnBoot4Ordering {}
