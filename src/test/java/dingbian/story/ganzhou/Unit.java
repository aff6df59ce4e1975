package dingbian.story.ganzhou;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A unit of a township: of the old structure, of the new one, or 财政所, which is kept. */
record Unit(Map<String, String> row) {

    static final String POOL = "DFL";
    static final String KEPT = "CZ";
    static final List<Unit> ALL = Csv.rows("units.csv").stream().map(Unit::new).toList();
    private static final Map<String, Unit> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    private static final Map<String, Map<String, String>> TITLES =
            Csv.rows("titles.csv").stream().collect(Collectors.toMap(row -> row.get("unit"), Function.identity()));

    static Unit coded(String code) {
        return BY_CODE.get(code);
    }

    static List<Unit> of(String era, String type) {
        return ALL.stream().filter(u -> u.row.get("era").equals(era) && u.type().equals(type)).toList();
    }

    /** The offices and centres of the new structure of a township. */
    static List<Unit> newIn(Township township) {
        var units = new ArrayList<>(of("new", "OFFICE"));
        units.addAll(of("new", "CENTRE"));
        units.removeIf(unit -> !unit.existsIn(township));
        return units;
    }

    String code() {
        return row.get("code");
    }

    String type() {
        return row.get("type");
    }

    Kind kind() {
        return type().equals("OFFICE") ? Kind.ADMIN : Kind.INSTITUTION;
    }

    List<String> predecessors() {
        return Csv.parts(row.get("predecessors"));
    }

    /** 平山湖 alone has an office of another name. */
    String nameIn(Township township) {
        return code().equals("SH") && township.shortName().equals("平山湖") ? "社会发展和民族宗教事务办公室" : row.get("name");
    }

    /** The single class-I township has 人口和计划生育 as an office, the others as a plate. */
    List<String> platesIn(Township township) {
        return code().equals("SH") && township.townshipClass().equals("ONE") ? List.of() : Csv.parts(row.get("plates"));
    }

    List<String> duties() {
        return Csv.parts(row.get("duties"));
    }

    boolean existsIn(Township township) {
        return !code().equals("JH") || township.townshipClass().equals("ONE");
    }

    /** The quota of an old unit follows the class; that of a new one is the township's own. */
    int quotaIn(Township township) {
        if (row.get("era").equals("old")) return Integer.parseInt(row.get(township.townshipClass()));
        return township.number(code());
    }

    /** Posts numbered from `from` to `to` (both included) of a unit that has `quota` in all. */
    static List<Post> posts(String unit, int from, int to, int leaders) {
        var titles = TITLES.get(unit);
        var lead = Csv.parts(titles.get("leaders"));
        var rest = Csv.parts(titles.get("titles"));
        var posts = new ArrayList<Post>();
        for (int n = from; n <= to; n++) {
            boolean leads = n <= leaders && n <= lead.size();
            var title = leads ? lead.get(n - 1) : rest.get((n - 1 - Math.min(leaders, lead.size())) % rest.size());
            posts.add(new Post("%s-%02d".formatted(unit, n), title, leads));
        }
        return posts;
    }

    /** 领导职数 of a unit: one up to 3 posts, two up to 7, three from 8 on. */
    static int leaders(int quota) {
        return quota <= 3 ? 1 : quota <= 7 ? 2 : 3;
    }

    /** A numbered post. */
    record Post(String code, String title, boolean leadership) { }
}
