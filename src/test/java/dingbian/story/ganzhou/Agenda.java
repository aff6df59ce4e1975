package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is recorded on which working day; of one day, in the order in which it was put down. */
final class Agenda {

    private final Map<LocalDate, List<Runnable>> tasks = new TreeMap<>();

    void on(String day, Runnable task) {
        tasks.computeIfAbsent(LocalDate.parse(day), d -> new ArrayList<>()).add(task);
    }

    void run(OfficeClock clock) {
        tasks.forEach((day, list) -> {
            clock.startOf(day);
            list.forEach(Runnable::run);
        });
    }
}
