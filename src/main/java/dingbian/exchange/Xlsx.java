package dingbian.exchange;

import dingbian.exchange.Sheet.Placed;
import dingbian.exchange.Sheet.Remark;
import dingbian.exchange.Sheet.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 工作簿: the title, what stands above, the table with its head, what stands below; to be printed landscape, one page wide. */
final class Xlsx {
    private static final String PROGRAM = "Dingbian";
    private static final String VERSION = "1.0";
    /** A cell that is text stays text when somebody writes in it. */
    private static final String TEXT = "@";
    private static final String PAGES = "&P / &N";
    private static final int TITLE_SIZE = 16;
    private static final float MARGIN = 0.4f;
    private final Worksheet page;
    private final Widths widths = new Widths();
    private int row;

    private Xlsx(Worksheet page) {
        this.page = page;
    }

    static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, PROGRAM, VERSION)) {
            new Xlsx(book.newWorksheet(PROGRAM)).write(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Sheet sheet) {
        List<Placed> head = Sheet.place(sheet.head()), body = Sheet.place(sheet.body());
        int columns = Math.max(columns(head), columns(body));
        title(sheet.title(), columns);
        lines(sheet.above());
        int firstOfHead = row;
        table(head, sheet.head().size(), true);
        if (row > firstOfHead) page.repeatRows(firstOfHead, row - 1);
        page.freezePane(0, row);
        table(body, sheet.body().size(), false);
        lines(sheet.below());
        widths.each(page::width);
        onPaper(sheet.paper());
    }

    private static int columns(List<Placed> cells) {
        return cells.stream().mapToInt(each -> each.column() + each.cell().wide()).max().orElse(1);
    }

    private void title(String title, int columns) {
        page.value(row, 0, title);
        page.style(row, 0).format(TEXT).bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
        if (columns > 1) page.range(row, 0, row, columns - 1).merge();
        row++;
    }

    /** They run on over the columns beside them: a table may be narrower than what is said of it. */
    private void lines(List<Remark> remarks) {
        for (var remark : remarks) {
            page.value(row, 0, remark.text());
            page.style(row++, 0).format(TEXT).set();
        }
    }

    private void table(List<Placed> cells, int rows, boolean isHead) {
        for (var placed : cells) {
            write(placed, isHead);
            if (placed.cell().wide() > 1 || placed.cell().high() > 1) merge(placed, rows);
        }
        row += rows;
    }

    private void write(Placed placed, boolean isHead) {
        int at = row + placed.row();
        var cell = placed.cell();
        if (cell.number()) page.value(at, placed.column(), new BigDecimal(cell.text()));
        else if (cell.text() != null) page.value(at, placed.column(), cell.text());
        var style = page.style(at, placed.column()).borderStyle(BorderStyle.THIN).verticalAlignment("center").wrapText(true);
        if (!cell.number()) style.format(TEXT);
        if (isHead) style.bold().horizontalAlignment("center");
        style.set();
        if (cell.wide() == 1 && cell.text() != null) widths.see(placed.column(), cell.text());
    }

    /** The edge runs around all that is merged. */
    private void merge(Placed placed, int rows) {
        var range = page.range(row + placed.row(), placed.column(), row + placed.lastRow(rows), placed.column() + placed.cell().wide() - 1);
        range.style().borderStyle(BorderStyle.THIN).set();
        range.merge();
    }

    private void onPaper(Sheet.Paper paper) {
        page.pageOrientation("landscape");
        page.paperSize(paper == Sheet.Paper.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.leftMargin(MARGIN);
        page.rightMargin(MARGIN);
        page.footer(PAGES, Position.RIGHT);
    }
}
