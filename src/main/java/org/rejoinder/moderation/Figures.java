package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rejoinder.room.Room;

/** Counts what moderation did, classes left out, month by month. The figures are some minutes old at the most. Thread-safe. */
@ApplicationScoped
class Figures implements PanacheRepositoryBase<Decision, UUID> {

    private static final int MONTHS = 12;
    private static final int MOST = 10_000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Counted(Instant at, List<Month> months) {}

    private final Clock clock;
    private volatile Counted counted = new Counted(Instant.EPOCH, List.of());

    @Inject
    Figures(Clock clock) {
        this.clock = clock;
    }

    /** The months of the last year in which something happened, the present one first. */
    List<Month> months() {
        Instant now = clock.instant();
        Counted known = counted;
        if (known.at().isBefore(now.minus(FRESH))) {
            YearMonth present = YearMonth.from(now.atZone(ZoneOffset.UTC));
            known = new Counted(
                    now,
                    IntStream.range(0, MONTHS)
                            .mapToObj(ago -> count(present.minusMonths(ago)))
                            .filter(month -> month.decisions() + month.appeals() > 0)
                            .toList());
            counted = known;
        }
        return known.months();
    }

    private Month count(YearMonth month) {
        Instant start = start(month);
        Instant end = start(month.plusMonths(1));
        List<Month.Line> lines = getEntityManager()
                .createQuery(
                        "select d.verdict, d.reason, count(d) from Decision d"
                                + " left join Comment c on c.id = d.commentId where d.createdAt >= :start"
                                + " and d.createdAt < :end and (c.id is null or c.roomId = :room) group by d.verdict, d.reason order by d.verdict, d.reason",
                        Object[].class)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("room", Room.PUBLIC)
                .getResultStream()
                .map(row -> new Month.Line(
                        ((Verdict) row[0]).word(),
                        row[1] == null ? "" : ((Reason) row[1]).word(),
                        ((Number) row[2]).longValue()))
                .toList();
        return new Month(month, lines, median(start, end), heard(start, end, false), heard(start, end, true));
    }

    private long median(Instant start, Instant end) {
        List<Long> minutes = find(
                        "select r.openedAt, r.closedAt from ReviewCase r where r.closedAt >= ?1 and r.closedAt < ?2"
                                + " and (r.roomId is null or r.roomId = ?3)",
                        start,
                        end,
                        Room.PUBLIC)
                .page(Page.ofSize(MOST))
                .project(Object[].class)
                .stream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1]).toMinutes())
                .sorted()
                .toList();
        return minutes.isEmpty() ? -1 : minutes.get(minutes.size() / 2);
    }

    private long heard(Instant start, Instant end, boolean reversed) {
        return getEntityManager()
                .createQuery(
                        "select count(a) from Appeal a join Decision d on d.id = a.decisionId"
                                + " left join Comment c on c.id = d.commentId where a.heardAt >= :start"
                                + " and a.heardAt < :end and (c.id is null or c.roomId = :room)"
                                + (reversed ? " and a.upheld = true" : ""),
                        Long.class)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("room", Room.PUBLIC)
                .getSingleResult();
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
