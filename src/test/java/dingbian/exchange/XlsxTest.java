package dingbian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.exchange.Sheet.Cell;
import dingbian.exchange.Sheet.Paper;
import dingbian.exchange.Sheet.Remark;
import dingbian.exchange.Sheet.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 存表: what another program reads in the workbook is the table that was sent. */
@DisplayName("存为表格文件")
class XlsxTest {
    private static final List<Row> HEAD = List.of(row(tall("姓名", 2), wide("编制", 2)), row(text("核定"), text("实有")));

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell text(String text) {
        return new Cell(text, false, null, null);
    }

    private static Cell number(String number) {
        return new Cell(number, true, null, null);
    }

    private static Cell wide(String text, int across) {
        return new Cell(text, false, across, null);
    }

    private static Cell tall(String text, int down) {
        return new Cell(text, false, null, down);
    }

    private static Sheet sheet(List<Row> head, Row... body) {
        return new Sheet("花名册", Paper.A3, List.of(new Remark("制表单位")), head, List.of(body), List.of(new Remark("审核人")));
    }

    private static void read(Sheet sheet, Consumer<XSSFSheet> look) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Xlsx.of(sheet)))) {
            look.accept(book.getSheetAt(0));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test @DisplayName("标题、合并表头、正文、附注各在其位，表头逐页重复，A3 横向，一页宽")
    void theTableStandsWhereItStood() {
        read(sheet(HEAD, row(text("张三"), number("12"), number("-3")), row(text("李四"), number("1.5"), text(null))), page -> {
            assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("花名册");
            assertThat(page.getRow(1).getCell(0).getStringCellValue()).isEqualTo("制表单位");
            assertThat(page.getRow(3).getCell(1).getStringCellValue()).isEqualTo("核定");
            assertThat(page.getMergedRegions().stream().map(Object::toString)).anyMatch(each -> each.endsWith("[A3:A4]"))
                .anyMatch(each -> each.endsWith("[B3:C3]"));
            assertThat(page.getRow(4).getCell(0).getStringCellValue()).isEqualTo("张三");
            assertThat(page.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(-3);
            assertThat(page.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(page.getRow(6).getCell(0).getStringCellValue()).isEqualTo("审核人");
            assertThat(page.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(page.getPrintSetup().getLandscape()).isTrue();
            assertThat(page.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(page.getFooter().getRight()).endsWith("&P / &N");
        });
    }

    @Test @DisplayName("公式、身份证号、日期、前导零、生僻字一律是文字，改写时也还是文字")
    void textIsNeverAFormula() {
        var texts = List.of("=1+1", "+86", "-1", "@SUM(A1)", "620702********1234", "2011-03-31", "007", "\uD840\uDC0B䶮", "<&>\"", "a\tb".replace('\t', ' '));
        read(sheet(HEAD, texts.stream().map(each -> row(text(each))).toArray(Row[]::new)), page -> {
            for (int i = 0; i < texts.size(); i++) {
                var cell = page.getRow(4 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
        });
    }

    @Test @DisplayName("两万行一样存得下；超过一百列，或说是数却不是，不收")
    void theBoundsHold() {
        var rows = IntStream.range(0, 20_000).mapToObj(i -> row(text("第" + i), number("" + i))).toArray(Row[]::new);
        read(sheet(HEAD, rows), page -> assertThat(page.getRow(20_003).getCell(1).getNumericCellValue()).isEqualTo(19_999));
        var wide = new Row(Stream.generate(() -> text("x")).limit(Sheet.MOST_COLUMNS + 1).toList());
        assertThatThrownBy(() -> sheet(List.of(wide))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet(HEAD, row(tall("x", 2), wide("y", 99)), row(wide("z", 100)))).isInstanceOf(IllegalArgumentException.class);
        for (var no : new String[] {"=1", "1e9", "", "NaN", "1 2", null}) assertThatThrownBy(() -> number(no)).isInstanceOf(IllegalArgumentException.class);
    }
}
