package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents people: the cast that the story names, and all the others. The same seed gives the same people. */
final class People {

    private static final String[] SURNAMES = ("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 "
            + "曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 "
            + "秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 闫 安 妥 窦 麻 汝").split(" ");
    private static final String[] MEN = {"建志国永文海明学德新玉福成天兴宗春长忠自宏正世家", "军强国明华平生斌伟东峰林龙才年旺亮民江祥智荣杰鹏"};
    private static final String[] WOMEN = {"秀桂玉晓淑翠雪春海彩金小文亚丽红惠月爱素", "英兰梅霞燕芳萍琴花娥敏云凤娟静莉玲珍香莲"};
    private final Random random = new Random(20110331);
    private final IdNumbers ids = new IdNumbers();
    private final Map<String, Person> cast = new LinkedHashMap<>();
    private final List<Person> everybody = new ArrayList<>();
    private final Map<String, Map<String, String>> roles = new LinkedHashMap<>();

    People() {
        for (var role : Csv.rows("cast.csv")) {
            roles.put(role.get("key"), role);
            var man = role.get("sex").equals("男");
            var name = role.get("name").isEmpty() ? name(man) : role.get("name");
            var ethnicity = role.get("ethnicity").isEmpty() ? "汉族" : role.get("ethnicity");
            cast.put(role.get("key"), person(role.get("key"), name, man, LocalDate.parse(role.get("born")), ethnicity));
        }
    }

    Person cast(String key) {
        var person = cast.get(key);
        Script.must(person != null, "no such person", key);
        return person;
    }

    /** The cast of one township and kind that is there at the opening, in the order of the table. */
    List<Person> castOf(Township t, Kind kind) {
        return roles.values().stream()
                .filter(r -> r.get("organ").equals(t.shortName()) && r.get("kind").equals(kind.name()) && !r.get("unit").isEmpty())
                .map(r -> cast(r.get("key"))).toList();
    }

    String openingUnit(Person person) {
        return roles.get(person.key).get("unit");
    }

    Township home(Person person) {
        return Township.named(roles.get(person.key).get("organ"));
    }

    Kind kind(Person person) {
        return Kind.valueOf(roles.get(person.key).get("kind"));
    }

    String openingLabel(Person person) {
        var label = roles.get(person.key).get("label");
        return label.isEmpty() ? null : label;
    }

    /** Somebody whom the story needs only as one of many. */
    Person stranger(Township t) {
        var man = random.nextInt(100) < 62;
        var born = LocalDate.of(man ? 1953 : 1958, 1, 1).plusDays(random.nextInt((man ? 36 : 31) * 365));
        return person("", name(man), man, born, ethnicity(t));
    }

    List<Person> everybody() {
        return everybody;
    }

    private Person person(String key, String name, boolean man, LocalDate born, String ethnicity) {
        var person = new Person(key, Json.object("name", name, "idNumber", ids.next(born, man), "gender", man ? "男" : "女",
                "ethnicity", ethnicity, "education", education(born)));
        everybody.add(person);
        return person;
    }

    private String name(boolean man) {
        var given = man ? MEN : WOMEN;
        var name = SURNAMES[Math.min(random.nextInt(SURNAMES.length), random.nextInt(SURNAMES.length))];
        if (random.nextInt(100) < 76) name += pick(given[0]);
        var last = pick(given[1]);
        return name.endsWith(last) ? name : name + last;
    }

    private String pick(String characters) {
        int n = random.nextInt(characters.length());
        return characters.substring(n, n + 1);
    }

    private String ethnicity(Township t) {
        int n = random.nextInt(100);
        if (t.shortName().equals("平山湖") && n < 45) return "蒙古族";
        return n < 94 ? "汉族" : n < 97 ? "回族" : n < 99 ? "裕固族" : "藏族";
    }

    private String education(LocalDate born) {
        int n = random.nextInt(100);
        if (born.getYear() < 1962) return n < 35 ? "高中" : n < 75 ? "中专" : "大专";
        if (born.getYear() < 1975) return n < 25 ? "中专" : n < 80 ? "大专" : "大学本科";
        return n < 35 ? "大专" : n < 97 ? "大学本科" : "研究生";
    }
}
