package dingbian.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 可办事项: what a role may post, as {@code posting/enter}, so that a page offers no more. */
@Component
class Offers {
    private static final String API = "/api/";
    private final ObjectProvider<RequestMappingHandlerMapping> doors;

    Offers(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> doors) {
        this.doors = doors;
    }

    List<String> to(Role role) {
        return doors.getObject().getHandlerMethods().keySet().stream()
            .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.POST))
            .flatMap(door -> door.getPatternValues().stream()).filter(path -> path.startsWith(API) && Matrix.mayPost(role, path))
            .map(path -> path.substring(API.length())).sorted().toList();
    }
}
