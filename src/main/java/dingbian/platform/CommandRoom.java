package dingbian.platform;

import dingbian.ledger.LedgerCommand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 窗口名录: the commands of a room by their verbs, as they stand in a scenario: posting/enter. */
public record CommandRoom(String name, Class<? extends LedgerCommand> commands) {

    /** @param post room/verb */
    static Optional<Class<? extends LedgerCommand>> command(List<CommandRoom> rooms, String post) {
        var words = post.split("/", -1);
        return words.length != 2 ? Optional.empty()
            : rooms.stream().filter(room -> room.name().equals(words[0])).findFirst().flatMap(room -> room.command(words[1]));
    }

    private Optional<Class<? extends LedgerCommand>> command(String verb) {
        return leaves(commands).filter(type -> verb(type).equals(verb)).findFirst().map(type -> type.asSubclass(LedgerCommand.class));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandRoom::leaves) : Stream.of(type);
    }

    /** OpenBook is asked for as open-book. */
    private static String verb(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
