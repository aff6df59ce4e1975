package dingbian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** 经办人: so many clients, each on a connection of its own, who move people to and fro for some time. */
final class Clerks implements AutoCloseable {
    private final List<Client> clients = new ArrayList<>();
    private final ExecutorService threads;
    private final Townships townships;
    private final Map<Integer, Integer> failures = new ConcurrentHashMap<>();

    /** 一轮: what was done in a stretch of time. */
    record Stretch(double aSecond, Times times) {}

    Clerks(int port, int most, Townships townships) {
        for (int i = 0; i < most; i++) clients.add(Client.basic(port, Scenario.CLERK, Scenario.PASSWORD));
        this.threads = Executors.newFixedThreadPool(most);
        this.townships = townships;
    }

    Stretch move(int busy, double seconds) throws InterruptedException {
        long before = System.nanoTime();
        long end = before + (long) (seconds * 1e9);
        var work = new ArrayList<Callable<Times>>();
        for (int i = 0; i < busy; i++) {
            int number = i;
            work.add(() -> move(number, end));
        }
        var parts = threads.invokeAll(work).stream().map(Clerks::result).toList();
        var times = Times.all(parts);
        return new Stretch(times.count() / ((System.nanoTime() - before) / 1e9), times);
    }

    private static Times result(Future<Times> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Times move(int number, long end) {
        var people = townships.share(number, clients.size());
        var watch = new Times.Watch();
        for (int i = 0; System.nanoTime() < end; i++) {
            var mover = people.get(i % people.size());
            var body = townships.transfer(mover);
            long before = System.nanoTime();
            var reply = clients.get(number).post("/api/posting/transfer", body);
            if (reply.status() == 200) {
                watch.accept(System.nanoTime() - before);
                mover.moved();
            } else {
                failures.merge(reply.status(), 1, Integer::sum);
            }
        }
        return watch.times();
    }

    /** How often which status other than 200 was answered. */
    Map<Integer, Integer> failures() {
        return failures;
    }

    @Override public void close() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        clients.forEach(Client::close);
    }
}
