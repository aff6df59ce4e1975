package dingbian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 定编: the ledger as a program. */
@SpringBootApplication
public class Dingbian {
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Dingbian.class, arguments);
    }
}
