package dingbian.reform;

import dingbian.platform.CommandRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the commands of this room to scenarios and imports. */
@Configuration(proxyBeanMethods = false)
class ReformRoom {
    @Bean CommandRoom reformCommands() {
        return new CommandRoom("reform", ReformCommand.class);
    }
}
