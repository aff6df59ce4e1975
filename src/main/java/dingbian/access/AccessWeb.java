package dingbian.access;

import dingbian.platform.Wording;
import java.util.List;
import java.util.function.Function;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers what they ask for as arguments: who calls ({@link Caller}), and how a command was sent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessWeb implements WebMvcConfigurer {
    private final SendingReader sending;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    AccessWeb(Wording wording) {
        sending = new SendingReader(wording);
    }

    @Override public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument(Caller.class, request -> Caller.current()));
        resolvers.add(new Argument(dingbian.platform.Sending.class, request -> sending.read(request, Caller.current())));
    }

    private record Argument(Class<?> type, Function<NativeWebRequest, Object> read) implements HandlerMethodArgumentResolver {
        @Override public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
                                                WebDataBinderFactory binders) {
            return read.apply(request);
        }
    }
}
