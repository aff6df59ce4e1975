package dingbian.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 出纸: what the page prints and saves, as other programs read it. */
final class Papers {
    private Papers() {}

    /** 打印件: the text of each page, and how wide the paper is, in points. */
    record Printed(List<String> pages, float width) {
        String text() {
            return String.join("\n", pages);
        }
    }

    /** 表格文件: the texts of its rows, and how many of its cells are numbers, and formulas. */
    record Saved(String name, List<List<String>> rows, long numbers, long formulas) {}

    static Printed print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var bytes = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try (var document = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<String>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return new Printed(pages, document.getPage(0).getMediaBox().getWidth());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What comes down when somebody does that. */
    static Saved save(Page page, Runnable act) {
        var file = page.waitForDownload(act);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file.path())))) {
            var words = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            long numbers = 0, formulas = 0;
            for (Row row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, row.getLastCellNum()).mapToObj(i -> words.formatCellValue(row.getCell(i))).toList());
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) numbers++;
                    if (cell.getCellType() == CellType.FORMULA) formulas++;
                }
            }
            return new Saved(file.suggestedFilename(), rows, numbers, formulas);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
