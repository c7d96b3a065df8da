package org.rejoinder.web;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * From where somebody comes, as far as limits tell one from another: an IPv4 address, or the /64 of an IPv6 address, of
 * which whoever has one has all.
 */
final class Network {

    private static final int BYTES_OF_64 = 8;

    private Network() {}

    /** The network of an address, in one form however it was written; empty for what is no address. No name is looked up. */
    static Optional<String> of(String written) {
        return parse(written).map(Network::text);
    }

    /** Whether two ways of writing are of one address. */
    static boolean isSame(String one, String other) {
        return parse(one).equals(parse(other)) && parse(one).isPresent();
    }

    private static Optional<InetAddress> parse(String written) {
        return Optional.ofNullable(NetUtil.createByteArrayFromIpAddressString(withoutPort(written.strip())))
                .map(Network::address);
    }

    /** Some proxies state the port too. */
    private static String withoutPort(String written) {
        return written.matches("[0-9.]+:[0-9]+") || written.startsWith("[")
                ? written.replaceFirst(":[0-9]+$", "")
                : written;
    }

    /** An IPv4 address within IPv6 ({@code ::ffff:192.0.2.1}) is an IPv4 address from here on. */
    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException neitherFourNorSixteenBytes) {
            throw new IllegalStateException(neitherFourNorSixteenBytes);
        }
    }

    private static String text(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < BYTES_OF_64; i += 2) {
            network.append(Integer.toHexString(((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)))
                    .append(':');
        }
        return network.append(":/64").toString();
    }
}
