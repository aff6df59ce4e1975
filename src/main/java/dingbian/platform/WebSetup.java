package dingbian.platform;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring MVC as the ledger uses it: commands by the reader, times by their parameters. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSetup implements WebMvcConfigurer {
    private final CommandReader reader;
    private final Wording wording;
    private final RequestTimes times;

    WebSetup(CommandReader reader, Wording wording, RequestTimes times) {
        this.reader = reader;
        this.wording = wording;
        this.times = times;
    }

    @Override public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new CommandConverter(reader, wording));
        converters.configureMessageConvertersList(all -> all.removeIf(WebSetup::speaksYaml));
    }

    /** It came with the description of the API; answers are JSON. */
    private static boolean speaksYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream().anyMatch(MediaType.APPLICATION_YAML::equalsTypeAndSubtype);
    }

    @Override public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(times);
    }

    @Override public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryNames(wording));
        registry.addInterceptor(new SaidType());
    }

    @Bean static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
        return factory -> factory.addContextCustomizers(
            context -> ((StandardHost) context.getParent()).setErrorReportValveClass(BareErrorValve.class.getName()));
    }
}
