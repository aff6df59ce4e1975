package dingbian.story.ganzhou;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** The clock on the office wall: it only goes forward, and only in office hours of working days. */
final class OfficeClock {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final Set<LocalDate> WORKED_WEEKENDS = days("2010-10-09", "2011-01-30", "2011-02-12", "2011-04-02");
    private static final Set<LocalDate> HOLIDAYS = days("2011-01-03", "2011-02-02", "2011-02-03", "2011-02-04",
            "2011-02-07", "2011-02-08", "2011-04-04", "2011-04-05", "2011-05-02");

    private LocalDate day;
    private LocalTime time = OPENS;
    private int ticks;

    OfficeClock(LocalDate start) {
        day = start;
    }

    LocalDate today() {
        return day;
    }

    /** The first line of a working day is not written before its morning. */
    void startOf(LocalDate morning) {
        if (!works(morning)) throw new IllegalStateException("nobody works on " + morning);
        if (!morning.isAfter(day)) return;
        day = morning;
        time = OPENS;
    }

    /** The next moment at which something is written: between 92 and 122 seconds later. */
    Instant tick() {
        time = time.plusSeconds(92 + ticks++ * 7 % 31);
        if (time.isAfter(NOON) && time.isBefore(AFTERNOON)) time = AFTERNOON.plusSeconds(11);
        if (time.isAfter(CLOSES)) nextMorning();
        return day.atTime(time).atZone(SHANGHAI).toInstant();
    }

    private void nextMorning() {
        do {
            day = day.plusDays(1);
        } while (!works(day));
        time = OPENS.plusSeconds(17);
    }

    private static boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WORKED_WEEKENDS.contains(day) : !HOLIDAYS.contains(day);
    }

    private static Set<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
    }
}
