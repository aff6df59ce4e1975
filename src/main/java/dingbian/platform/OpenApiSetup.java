package dingbian.platform;

import dingbian.ledger.AsOf;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What /v3/api-docs says that the controllers do not. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {
    private static final String PURPOSE = "Event-sourced real-name staffing ledger: who filled which post, and headcount against quota, "
        + "on any day, as known on any other day. Commands: POST /api/{room}/{verb}; ?dryRun=true writes nothing. See docs/api.md.";
    private static final List<String> ERRORS = List.of("400", "401", "403", "404", "409", "422");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(AsOf.class, Sending.class);
    }

    @Bean OpenAPI description() {
        return new OpenAPI()
            .info(new Info().title("Dingbian").version("1").description(PURPOSE))
            .components(new Components()
                .addSecuritySchemes("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes("session", new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.COOKIE)
                    .name("JSESSIONID").description("POST /login; writing also needs the cookie XSRF-TOKEN repeated in the header X-XSRF-TOKEN"))
                .addSchemas("Problem", problem()))
            .addSecurityItem(new SecurityRequirement().addList("basic")).addSecurityItem(new SecurityRequirement().addList("session"));
    }

    private static Schema<?> problem() {
        var flaw = new ObjectSchema().addProperty("path", new StringSchema()).addProperty("message", new StringSchema())
            .addProperty("messageEn", new StringSchema());
        return new ObjectSchema().addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema()).addProperty("detailEn", new StringSchema()).addProperty("facts", new MapSchema())
            .addProperty("rule", new StringSchema()).addProperty("errors", new ArraySchema().items(flaw));
    }

    @Bean OperationCustomizer timesAndErrors() {
        return (operation, method) -> {
            if (takes(method, AsOf.class)) times(operation);
            if (takes(method, Sending.class)) sending(operation);
            for (var status : ERRORS) operation.getResponses().addApiResponse(status, error());
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void sending(Operation operation) {
        operation.addParametersItem(new QueryParameter().name("dryRun").schema(new BooleanSchema()._default(false))
            .description("answers the same and writes nothing"));
        operation.addParametersItem(new HeaderParameter().name("Idempotency-Key").schema(new StringSchema().maxLength(200))
            .description("makes a repeat harmless: it is answered as the first was"));
    }

    private static void times(Operation operation) {
        operation.addParametersItem(new QueryParameter().name("at").schema(new StringSchema().format("date"))
            .description("the end of this day (default today in China)"));
        var axes = new StringSchema()._enum(List.of("document", "effective", "registered"))._default("effective");
        operation.addParametersItem(new QueryParameter().name("axis").schema(axes)
            .description("the business day by which a line counts"));
        operation.addParametersItem(new QueryParameter().name("knownAt").schema(new StringSchema())
            .description("as known at this instant, or at the end of this day in China (default now)"));
    }

    private static ApiResponse error() {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse().description("an error").content(new Content().addMediaType("application/problem+json", problem));
    }
}
