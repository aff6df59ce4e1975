package dingbian.exchange;

import dingbian.ledger.Amount;
import dingbian.ledger.Optional;
import dingbian.ledger.Text;
import dingbian.platform.Form;
import dingbian.platform.Large;
import java.util.ArrayList;
import java.util.List;

/**
 * 表: a table as it is shown. {@code above} and {@code below}: lines of text around it; {@code head}: rows that are repeated on each page; cells
 * stand as in HTML, what spans several rows or columns is said once.
 */
@Large(bytes = 8 << 20, list = 20_000)
record Sheet(@Text(max = 120) String title, Paper paper, List<Remark> above, List<Row> head, List<Row> body, List<Remark> below)
        implements Form {
    static final int MOST_COLUMNS = 100;
    private static final int MOST_REMARKS = 20;

    /** 纸张: landscape. */
    enum Paper { A4, A3 }

    /** 附注, a line of its own. */
    record Remark(@Text(max = 1_000) String text) implements Form {}

    /** 行. */
    record Row(List<Cell> cells) implements Form {}

    /** 格: a text, which is never a formula, or, if so said, a number. */
    record Cell(@Optional @Text(max = 4_000) String text, boolean number, @Optional @Amount(min = 1, max = MOST_COLUMNS) Integer across,
                @Optional @Amount(min = 1, max = 20_000) Integer down) implements Form {
        private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,6})?";

        Cell {
            if (number && (text == null || !text.matches(NUMBER))) throw new IllegalArgumentException("no number: " + text);
        }

        int wide() {
            return across == null ? 1 : across;
        }

        int high() {
            return down == null ? 1 : down;
        }
    }

    /** 定位之格. */
    record Placed(Cell cell, int row, int column) {
        int lastRow(int rows) {
            return Math.min(row + cell.high(), rows) - 1;
        }
    }

    Sheet {
        if (above.size() > MOST_REMARKS || below.size() > MOST_REMARKS) throw new IllegalArgumentException("too many lines");
        place(head);
        place(body);
    }

    /** Where each cell comes to stand: a row goes on where what hangs down from above leaves room. */
    static List<Placed> place(List<Row> rows) {
        var placed = new ArrayList<Placed>();
        var takenTo = new int[MOST_COLUMNS];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (var cell : rows.get(row).cells()) {
                while (column < MOST_COLUMNS && takenTo[column] > row) column++;
                if (column + cell.wide() > MOST_COLUMNS) throw new IllegalArgumentException("too many columns");
                placed.add(new Placed(cell, row, column));
                for (int last = column + cell.wide(); column < last; column++) takenTo[column] = row + cell.high();
            }
        }
        return placed;
    }
}
