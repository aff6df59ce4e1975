package dingbian.people;

import dingbian.platform.CommandRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the commands of this room to scenarios and imports. */
@Configuration(proxyBeanMethods = false)
class PeopleRoom {
    @Bean CommandRoom peopleCommands() {
        return new CommandRoom("people", ErasureCommand.class);
    }
}
