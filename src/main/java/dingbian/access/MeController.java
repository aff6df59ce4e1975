package dingbian.access;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** GET /api/me: who I am; 200 for everybody, so that a page may ask before anybody has signed in; {@code may}: what I may post. */
@RestController
class MeController {
    private final Demo demo;
    private final OrganQueries names;
    private final OidcDoor oidc;
    private final Offers offers;

    /** {@code oidc}: where else to sign in. */
    record Me(String user, Role role, String organ, String organName, boolean demo, List<String> users, boolean mayWrite, boolean passwordMustChange,
              boolean seesUsers, boolean seesReadings, List<String> may, List<OidcDoor.Way> oidc) {}

    MeController(Demo demo, OrganQueries names, OidcDoor oidc, Offers offers) {
        this.demo = demo;
        this.names = names;
        this.oidc = oidc;
        this.offers = offers;
    }

    @GetMapping("/api/me")
    Me me() {
        var user = Caller.currentUserOrNull();
        var users = demo.on() ? FirstUsers.demoNames() : null;
        if (user == null) return new Me(null, null, null, null, demo.on(), users, false, false, false, false, List.of(), oidc.ways());
        var caller = user.caller();
        return new Me(caller.user(), caller.role(), caller.organ(), names.of(caller.organ()), demo.on(), users, caller.mayWrite(), user.mustChange(),
            Matrix.mayRead(caller.role(), "/api/users"), Matrix.mayRead(caller.role(), "/api/readings"), offers.to(caller.role()), List.of());
    }
}
