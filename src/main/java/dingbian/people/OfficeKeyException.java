package dingbian.people;

/** 密钥不符: the office key is missing, damaged, or another ledger's; the program must not start. */
final class OfficeKeyException extends IllegalStateException {
    private final String action;

    OfficeKeyException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What a person should do now. */
    String action() {
        return action;
    }

    static OfficeKeyException missing(Object file) {
        return new OfficeKeyException("本账已启用本办密钥，但找不到密钥文件 " + file + "。This ledger has an office key, but its file is not there.", COPY);
    }

    static OfficeKeyException another(Object file) {
        return new OfficeKeyException("密钥文件 " + file + " 不是本账的密钥。This key file belongs to another ledger.", COPY);
    }

    static OfficeKeyException damaged(Object file) {
        return new OfficeKeyException("密钥文件 " + file + " 已损坏或无法读写。This key file is damaged or cannot be read or written.", COPY);
    }

    private static final String COPY = """
        请从首个节点（或备份）复制 office.key 到上述位置，或以 --dingbian.key-file=文件 指明其位置。切勿另行生成：没有原密钥，姓名和身份证号无法读取。
        Copy office.key from the first node (or from its backup) to that place, or say where it is with --dingbian.key-file=FILE.
        Do not make another: without the first key no name and no ID number can be read.""";
}
