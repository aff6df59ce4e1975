package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every question that exists with every odd value in every parameter and path: a 4xx or an answer, never a 5xx. */
class OddQuestionsIT extends OfficeIT {
    private static final List<String> ODD = List.of("", " ", "x", "-1", "0", "99999999999999999999", "1.5", "null", "true", "2011-02-30",
        "2011-03-31", "1900-01-01", "2200-12-31", "9999-12-31", "2011-03-31T00:00:00Z", "ADMIN", "admin", "620702103",
        "' or 1=1 --", "%", "_", "\\", "䶮𠀀😀", "\u202e", "x".repeat(3_000));
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints;

    private static List<String> parameters(HandlerMethod method) {
        var names = new ArrayList<>(List.of("at", "axis", "knownAt"));
        for (var parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestParam.class)) names.add(parameter.getParameterName());
        }
        return names;
    }

    @Test @DisplayName("怪问题，也有规矩的答复")
    void everyQuestionWithEveryOddValue() {
        var clerk = program(Role.CLERK);
        endpoints.getHandlerMethods().forEach((info, method) -> {
            for (var path : info.getPatternValues()) {
                if (!path.startsWith("/api/") || method.getMethod().isAnnotationPresent(org.springframework.web.bind.annotation.PostMapping.class)) continue;
                for (var value : ODD) {
                    var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
                    answers(clerk, path.replaceAll("\\{[^}]*}", encoded.isEmpty() ? "%20" : encoded));
                    for (var name : parameters(method)) answers(clerk, path.replaceAll("\\{[^}]*}", "x") + "?" + name + "=" + encoded);
                }
            }
        });
    }

    private static void answers(Visitor clerk, String question) {
        var answer = clerk.get(question);
        assertTrue(answer.statusCode() < 500, question + "\n" + answer.body());
        assertTrue(answer.statusCode() == 200 || answer.body().contains("\"detailEn\""), question + "\n" + answer.body());
    }
}
