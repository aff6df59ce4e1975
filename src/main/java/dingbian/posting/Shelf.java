package dingbian.posting;

import dingbian.ledger.Book;
import java.util.function.Function;

/** 案头账本: {@code book} to write in; {@code bookOrNew} to look into, empty where there is none. */
record Shelf(Function<String, Book> book, Function<String, Book> bookOrNew) {}
