package dingbian.policy;

import java.nio.file.Path;

/** 标准有误: a file of reference data that the office has put in place cannot be used; the program must not start. */
final class PolicyException extends IllegalStateException {
    private static final String ACTION = """
        请改正该文件，或从 --dingbian.policy 所指目录中移走（则用程序自带的）。存证包 policy/ 中有现行各文件，可作底本；自带的行须保留，可填截止日，可加行。
        Mend the file, or take it out of the folder of --dingbian.policy (then what the program brings is in force). The folder policy/ of a pack has all files
        as they are in force, to begin with: keep the rows that are there, fill in a last day, add rows.""";

    private PolicyException(String message) {
        super(message);
    }

    /** What a person should do now. */
    String action() {
        return ACTION;
    }

    static PolicyException bad(Path file, String why) {
        return new PolicyException("标准文件有误 " + file + "：" + why + "。This policy file is bad: " + why);
    }

    static PolicyException noFolder(Path folder) {
        return new PolicyException("没有标准目录 " + folder + "。There is no such folder of policy files: " + folder);
    }
}
