package dingbian.log;

import java.util.List;

/** 纸面核对: the line of a printed sheet against the events of a pack; what the sheet must show is made of them. */
record PaperCheck(PackEvents events, List<String> checked, List<String> wrong) {

    /** @return the sheet, its heads first; empty if it cannot be made */
    List<List<String>> run(PaperLine line) {
        var tree = events.tree();
        if (line.position() > tree.size()) {
            wrong.add("the paper is of position %d, later than this pack of %d events: take a newer one".formatted(line.position(), tree.size()));
            return List.of();
        }
        if (!tree.hasRoot(line.position(), line.root())) {
            wrong.add("the root on the paper is not that of the first " + line.position() + " events of this log");
            return List.of();
        }
        if (events.firstBad() != null) return List.of();
        if (!events.wereKnown(line.knownAt(), line.position())) {
            wrong.add("the paper says known at %s, position %d; the times of the events say otherwise".formatted(line.knownAt(), line.position()));
        }
        checked.add("paper: its root is that of the first " + line.position() + " events of this log");
        var sheet = PaperTable.of(events.books(line.axis(), line.position()), line);
        if (sheet.isEmpty()) wrong.add("there is no book of " + line.organ() + " on that day");
        return sheet;
    }
}
