package dingbian.audit;

import dingbian.ledger.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 余缺窗口. */
@RestController
@RequestMapping("/api")
class BalanceController {
    private final Balances balances;
    private final Scope scope;

    BalanceController(Balances balances, Scope scope) {
        this.balances = balances;
        this.scope = scope;
    }

    /** 分列: a row per organ, or per unit. */
    enum By { organ, unit }

    @GetMapping("/balance") Balance balance(AsOf asked, @RequestParam(required = false) String organ, @RequestParam(defaultValue = "organ") By by) {
        return balances.of(asked, scope.readable(organ), by == By.unit);
    }
}
