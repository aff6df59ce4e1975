package dingbian.log;

/** 存证密钥不符: log.key is missing, damaged, or another ledger's; the program must not start. */
final class LogKeyException extends IllegalStateException {
    private static final String COPY = """
        请从首个节点（或备份）复制 log.key 到上述位置，或以 --dingbian.log-key-file=文件 指明其位置。切勿另行生成：换了密钥，已签的账首无人认得。
        Copy log.key from the first node (or from its backup) to that place, or say where it is with --dingbian.log-key-file=FILE.
        Do not make another: who holds earlier heads knows them by the first key.""";

    private LogKeyException(String message) {
        super(message);
    }

    /** What a person should do now. */
    String action() {
        return COPY;
    }

    static LogKeyException missing(Object file) {
        return new LogKeyException("本账已启用存证密钥，但找不到密钥文件 " + file + "。This ledger has a log key, but its file is not there.");
    }

    static LogKeyException another(Object file) {
        return new LogKeyException("密钥文件 " + file + " 不是本账的存证密钥。This key file belongs to another ledger.");
    }

    static LogKeyException damaged(Object file) {
        return new LogKeyException("密钥文件 " + file + " 已损坏或无法读写。This key file is damaged or cannot be read or written.");
    }
}
