package dingbian.platform;

import dingbian.ledger.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 参数名: a question is asked with the parameters that it has, each once, and no others, so that a slip of the pen does not answer another question. */
class QueryNames implements HandlerInterceptor {
    private static final List<String> TIMES = List.of("at", "axis", "knownAt");
    private static final String DRY_RUN = "dryRun";
    private final Wording wording;
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    QueryNames(Wording wording) {
        this.wording = wording;
    }

    /** @throws MalformedException naming each parameter that the question does not have, or has twice */
    @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod question) || !request.getRequestURI().startsWith("/api/")) return true;
        var names = known.computeIfAbsent(question, QueryNames::names);
        var flaws = new Flaws(wording);
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) flaws.add(Flaws.path("", name), "field.unknown");
            else if (values.length > 1) flaws.add(name, "field.twice");
        });
        flaws.throwIfAny();
        return true;
    }

    private static Set<String> names(HandlerMethod question) {
        var names = new HashSet<String>();
        for (var parameter : question.getMethodParameters()) {
            if (parameter.getParameterType() == AsOf.class) names.addAll(TIMES);
            if (parameter.getParameterType() == Sending.class) names.add(DRY_RUN);
            if (parameter.hasParameterAnnotation(RequestParam.class)) names.add(name(parameter));
        }
        return names;
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var said = parameter.getParameterAnnotation(RequestParam.class).name();
        return said.isEmpty() ? parameter.getParameterName() : said;
    }
}
