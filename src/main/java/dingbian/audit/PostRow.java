package dingbian.audit;

import dingbian.ledger.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 岗位一行: a numbered post with who holds it, or nobody. */
public record PostRow(String organ, String organName, String unit, String unitName, String post, String title, Kind kind, boolean leadership, Holder holder,
               List<Holder> concurrent) {

    Stream<String> people() {
        return Stream.concat(Stream.ofNullable(holder), concurrent.stream()).map(Holder::person);
    }

    /** 在岗人员. */
    public record Holder(String person, String name, LocalDate since, String how, String document) {

        static Holder of(Stay stay, Naming naming) {
            var began = stay.began();
            return new Holder(stay.stretch().person(), naming.person(stay.stretch().person()), stay.stretch().from(),
                began == null ? null : began.how(), began == null ? null : began.document());
        }
    }
}
