package dingbian.access;

import static dingbian.ledger.Rule.DATES_OUT_OF_ORDER;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.Rule;
import dingbian.ledger.UnknownCodeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** 用户卷: what a decision on users may look at; {@code by} is who sends the command, {@code accounts} all users as they stand. Pure. */
record UserFile(Basis basis, String by, Predicate<Rule> inForce, Function<String, Book> books, List<Account> accounts) {

    Guards begin() {
        return Guards.under(inForce).require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
            "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()));
    }

    Matter matter(String code) {
        return books.apply(OfficeEvent.OFFICE).acts().matter(code);
    }

    /** @throws UnknownCodeException if there is no such user */
    Account account(String user) {
        return accounts.stream().filter(each -> each.user().equals(user)).findFirst().orElseThrow(() -> new UnknownCodeException("user", user));
    }

    /** Whether somebody else could check what this user makes. An office begins with one admin alone. */
    boolean hasOtherChecker() {
        return accounts.stream().anyMatch(each -> each.isChecker() && !each.user().equals(by));
    }

    /** Whether without this user there is still an admin who can sign in. */
    boolean hasAdminBeside(String user) {
        return accounts.stream().anyMatch(each -> each.isAdmin() && !each.user().equals(user));
    }

    boolean isAdmin(String user) {
        return accounts.stream().anyMatch(each -> each.isAdmin() && each.user().equals(user));
    }
}
