package dingbian.house.wrong.posting;

import dingbian.house.wrong.garage.Cars;
import java.sql.Connection;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.RequestMapping;

@Lazy
public class HastyRules {
    Connection connection;
    private final Cars cars = new Cars();

    @CommandHandler public void handle(String command) {
        cars.park(this);
    }

    @RequestMapping public LocalDate today() {
        return LocalDate.now();
    }
}
