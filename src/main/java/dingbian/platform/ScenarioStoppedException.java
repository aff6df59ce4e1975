package dingbian.platform;

/** 场景中止: a scenario whose file cannot be read, or of which a line is refused; the program does not start with half of it. */
final class ScenarioStoppedException extends RuntimeException {
    ScenarioStoppedException(String where, Throwable cause) {
        super(where + ": " + cause.getMessage(), cause);
    }
}
