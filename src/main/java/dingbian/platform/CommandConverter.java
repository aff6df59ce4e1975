package dingbian.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponseException;

/**
 * Hands the body of a POST, a command, a list of them or a form, to the {@link CommandReader}, up to 1 MiB of it, or what its {@link Large}
 * says. It takes whatever a body is said to be, and refuses all but JSON: none of Spring's own converters may read a command past the reader.
 */
final class CommandConverter extends AbstractHttpMessageConverter<Record> {
    private static final String OURS = "dingbian.";
    private final CommandReader reader;
    private final Wording wording;

    CommandConverter(CommandReader reader, Wording wording) {
        super(MediaType.APPLICATION_JSON);
        this.reader = reader;
        this.wording = wording;
    }

    @Override protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith(OURS);
    }

    @Override public boolean canRead(Class<?> type, MediaType said) {
        return supports(type);
    }

    @Override public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        var contentType = message.getHeaders().getContentType();
        if (contentType == null || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(contentType)) {
            throw new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (contentType.getCharset() != null && contentType.getCharset() != StandardCharsets.UTF_8) {
            throw new MalformedException(java.util.List.of(wording.flaw("", "field.notUtf8")));
        }
        var most = Large.Bounds.of(type).bytes();
        var body = message.getHeaders().getContentLength() > most ? null : message.getBody().readNBytes(most + 1);
        if (body == null || body.length > most) throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        return reader.read(body, type);
    }

    @Override protected void writeInternal(Record command, HttpOutputMessage message) throws IOException {
        throw new HttpMessageNotWritableException("a command is only read");
    }
}
