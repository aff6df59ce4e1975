package dingbian.reform;

import dingbian.platform.CommandRoom;
import dingbian.policy.Concerns;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import dingbian.policy.Standards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the commands of this room to scenarios and imports, and what plans are held against to the room. */
@Configuration(proxyBeanMethods = false)
class ReformRoom {
    @Bean CommandRoom reformCommands() {
        return new CommandRoom("reform", ReformCommand.class);
    }

    @Bean Policies policies(RuleBook rules, LeadershipStandard leadership, Standards standards, Concerns concerns) {
        return new Policies(rules, leadership, standards, concerns);
    }
}
