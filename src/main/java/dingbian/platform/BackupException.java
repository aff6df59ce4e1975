package dingbian.platform;

/** 不能备份: as the program is set up; the sentences stand in messages under error.TITLE. */
final class BackupException extends IllegalStateException {
    private BackupException(String title) {
        super(title);
    }

    static BackupException notSet() {
        return new BackupException("BACKUP_NOT_SET");
    }

    static BackupException elsewhere() {
        return new BackupException("BACKUP_ELSEWHERE");
    }
}
