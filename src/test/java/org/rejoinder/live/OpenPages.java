package org.rejoinder.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Very many pages that listen to one article, read by a single thread; notes when each hears of each comment. */
final class OpenPages implements AutoCloseable {

    private static final Pattern COMMENT = Pattern.compile("\"type\":\"CommentPosted\",\"comment\":\"([^\"]{36})\"");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final Map<String, List<Long>> arrivals = new HashMap<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final Thread reading = new Thread(this::read, "open pages");
    private volatile long told;
    private volatile int alive;
    private volatile boolean closed;

    private OpenPages() throws IOException {}

    /** Opens so many pages; returns once all are alive. */
    static OpenPages of(int port, String article, int count) throws IOException {
        OpenPages pages = new OpenPages();
        pages.reading.start();
        for (int i = 1; i <= count; i++) {
            pages.open(port, article);
            int opened = i;
            if (i % 50 == 0 || i == count) {
                pages.await(() -> pages.alive >= opened, "pages that are alive");
            }
        }
        return pages;
    }

    private void open(int port, String article) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", port));
        String request = "GET " + article + "/events HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        channels.add(channel);
        channel.register(selector, SelectionKey.OP_READ, new StringBuilder());
        selector.wakeup();
    }

    /** Waits until so much was told in all, or too long. */
    void await(long count, int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (told < count && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** When each comment arrived, once for each page. */
    Map<String, List<Long>> arrivals() {
        synchronized (arrivals) {
            return new HashMap<>(arrivals);
        }
    }

    private void await(BooleanSupplier done, String what) {
        long until = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Waited too long for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private void read() {
        try {
            while (!closed) {
                selector.select(50);
                long now = System.nanoTime();
                for (SelectionKey key : selector.selectedKeys()) {
                    read(key, now);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void read(SelectionKey key, long now) throws IOException {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
            key.cancel();
            return;
        }
        StringBuilder text = (StringBuilder) key.attachment();
        if (text.isEmpty()) {
            alive++;
        }
        text.append(StandardCharsets.UTF_8.decode(buffer.flip()));
        int end = text.lastIndexOf("\n");
        Matcher comments = COMMENT.matcher(text.substring(0, end + 1));
        while (comments.find()) {
            synchronized (arrivals) {
                arrivals.computeIfAbsent(comments.group(1), first -> new ArrayList<>())
                        .add(now);
            }
            told++;
        }
        text.delete(0, end + 1).append(' ');
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
