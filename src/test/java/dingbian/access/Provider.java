package dingbian.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/** 统一登录的另一家, as small as can be: it asks nobody for a password, and says of whoever comes that he is {@link #user}. */
final class Provider {
    static final String CLIENT = "dingbian";
    private final HttpServer server;
    private final RSAKey key;
    private volatile String nonce;
    volatile String user = "nobody";
    volatile boolean honest = true;

    Provider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException broken) {
            throw new AssertionError(broken);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> say(exchange, ("{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize',"
            + "'token_endpoint':'%1$s/token','jwks_uri':'%1$s/jwks','subject_types_supported':['public'],"
            + "'id_token_signing_alg_values_supported':['RS256'],'response_types_supported':['code']}").formatted(issuer()).replace('\'', '"')));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", exchange -> say(exchange,
            "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token() + "\"}"));
        server.createContext("/jwks", exchange -> say(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = query(exchange.getRequestURI());
        nonce = asked.get("nonce");
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?code=c&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&")).map(each -> each.split("=", 2))
            .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private String token() {
        try {
            var claims = new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).subject("s-1").claim("preferred_username", user).claim("nonce", nonce)
                .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plusSeconds(60))).build();
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
            token.sign(new RSASSASigner(honest ? key : new RSAKeyGenerator(2048).keyID("k").generate()));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void say(HttpExchange exchange, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
