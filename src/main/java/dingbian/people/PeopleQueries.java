package dingbian.people;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 人员查询: who is registered, under which seal and key, and who is found under a part of a name. */
@Component
class PeopleQueries {

    /** 封存信息. {@code wrapped} is null where the key was destroyed. */
    record Sealed(String person, String sealed, String wrapped, long position) {}

    /** 可读: who can be read, and by which registration. */
    record Readable(String person, long position) {}

    /** 个人密钥. */
    record Key(String person, String wrapped) {}

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean readable(String person) {
        return jdbc.sql("select exists (select 1 from person_sealed s join person_key k on k.person = s.person where s.person = ?)")
            .param(person).query(Boolean.class).single();
    }

    boolean registered(String person) {
        return jdbc.sql("select exists (select 1 from person_sealed where person = ?)").param(person).query(Boolean.class).single();
    }

    /** Of these, those whose seal and key are there. */
    List<Readable> readable(Collection<String> people) {
        return jdbc.sql("select s.person, s.position from person_sealed s join person_key k on k.person = s.person where s.person in (:people)")
            .param("people", people).query(Readable.class).list();
    }

    List<Sealed> sealed(Collection<String> people) {
        return jdbc.sql("""
            select s.person, s.sealed, k.wrapped, s.position from person_sealed s left join person_key k on k.person = s.person
            where s.person in (:people)""").param("people", people).query(Sealed.class).list();
    }

    List<Key> keys(Collection<String> people) {
        return jdbc.sql("select person, wrapped from person_key where person in (:people)").param("people", people).query(Key.class).list();
    }

    /** Those first whose whole name it is. */
    List<String> found(String part, String whole) {
        return jdbc.sql("""
            select p.person from person_index p left join person_index w on w.person = p.person and w.token = :whole
            where p.token = :part order by case when w.token is null then 1 else 0 end, p.person""")
            .param("part", part).param("whole", whole).query(String.class).list();
    }
}
