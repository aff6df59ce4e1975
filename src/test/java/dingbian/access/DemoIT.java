package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dingbian.ledger.HeadTable;
import java.net.InetAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.data=target/test-data/demo", "dingbian.scenario=none"})
class DemoIT {
    @TestConfiguration
    static class AScenarioIsLoaded {
        @Bean @Primary Demo demoOn(HeadTable head) {
            return new Demo(head, "ganzhou-2011");
        }
    }

    @LocalServerPort int port;
    @Autowired WebServerApplicationContext context;

    @Test @DisplayName("演示时五个用户可登录，登录页列出")
    void theDemoUsersComeIn() {
        assertTrue(Visitor.browser(port).get("/api/me").body().contains("\"demo\":true,\"users\":[\"admin\",\"auditor\",\"clerk\",\"reviewer\",\"township\"]"));
        for (var role : Role.values()) assertEquals(204, Visitor.browser(port).login(OfficeIT.name(role), "dingbian").statusCode());
        assertTrue(Visitor.program(port, "township", "dingbian").get("/api/me").body().contains("\"organ\":\"620702103\""));
    }

    @Test @DisplayName("演示时只有本机能用")
    void onlyThisMachine() {
        var connector = ((TomcatWebServer) context.getWebServer()).getTomcat().getConnector();
        assertEquals("127.0.0.1", ((InetAddress) connector.getProperty("address")).getHostAddress());
        assertEquals(400, RawHttp.status(port, "GET /api/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
        assertEquals(200, RawHttp.status(port, "GET /api/me HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n\r\n"));
    }
}
