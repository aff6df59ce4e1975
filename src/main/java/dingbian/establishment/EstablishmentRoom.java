package dingbian.establishment;

import dingbian.platform.CommandRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the commands of this room to scenarios and imports. */
@Configuration(proxyBeanMethods = false)
class EstablishmentRoom {
    @Bean CommandRoom establishmentCommands() {
        return new CommandRoom("establishment", EstablishmentCommand.class);
    }
}
