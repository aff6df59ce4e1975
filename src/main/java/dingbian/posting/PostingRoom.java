package dingbian.posting;

import dingbian.platform.CommandRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the commands of this room to scenarios and imports. */
@Configuration(proxyBeanMethods = false)
class PostingRoom {
    @Bean CommandRoom postingCommands() {
        return new CommandRoom("posting", PostingCommand.class);
    }
}
