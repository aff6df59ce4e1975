package dingbian.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** 线路: the program's own pool of connections, with the weather between it and each call. */
final class Wires extends DelegatingDataSource {
    private static final Set<String> LOCAL = Set.of("isClosed", "close", "getAutoCommit", "unwrap", "isWrapperFor", "toString", "hashCode", "equals", "abort");
    private final Weather weather;

    private Wires(DataSource pool, Weather weather) {
        super(pool);
        this.weather = weather;
    }

    static BeanPostProcessor under(Weather weather) {
        return new BeanPostProcessor() {
            @Override public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Wires(pool, weather) : bean;
            }
        };
    }

    @Override public Connection getConnection() throws SQLException {
        try {
            var real = (Connection) weather.through("connect", null, super::getConnection);
            weather.opened(real);
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> onConnection(real, method, arguments));
        } catch (SQLException | RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object onConnection(Connection real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) weather.closed(real);
        if (LOCAL.contains(method.getName())) return call(real, method, arguments);
        if (weather.isDead() || real.isClosed()) throw Weather.lost();
        if (method.getName().equals("commit")) return weather.through("commit", real, () -> call(real, method, arguments));
        var made = call(real, method, arguments);
        return made instanceof Statement statement ? wired(real, statement) : made;
    }

    private Object wired(Connection connection, Statement real) {
        var type = real instanceof CallableStatement ? CallableStatement.class : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) return call(real, method, arguments);
            if (weather.isDead() || connection.isClosed()) throw Weather.lost();
            return weather.through(method.getName(), connection, () -> call(real, method, arguments));
        });
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
