package dingbian.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** 围墙: what reaches no door at all. While the demo with its known passwords is on, whatever comes from or for another machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Walls {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    @Bean HttpFirewall firewall(Demo demo) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.codePoints().noneMatch(Character::isISOControl));
        if (demo.on()) firewall.setAllowedHostnames(THIS_MACHINE::contains);
        return firewall;
    }

    @Bean static WebServerFactoryCustomizer<ConfigurableWebServerFactory> onlyThisMachine(ObjectProvider<Demo> demo) {
        return factory -> {
            if (demo.getObject().on()) factory.setAddress(loopback());
        };
    }

    @Bean static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headers() {
        return factory -> factory.addEngineValves(new PageHeaders());
    }

    /** Who comes back from another house brings the session along only if it is Lax; every writing is proved by a token all the same. */
    @Bean static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> laxForOidc(ObjectProvider<OidcDoor> oidc) {
        return factory -> {
            if (!oidc.getObject().ways().isEmpty()) factory.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
        };
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
