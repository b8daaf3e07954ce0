package dev.sevkit.cli.host;

import dev.sevkit.libvirt.HostAddress;
import java.time.Duration;

/** How the commands open a host that is named by its URI. */
public final class HostUri {

  /** As virsh: after so many seconds without a sign of life, five times in a row, it is gone. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

  private static final int SIGNS = 5;

  private HostUri() {}

  /**
   * The host of a URI: what libvirt asks for is asked on the terminal; a daemon that has died or
   * hangs is noticed.
   */
  public static HostAddress address(String uri) {
    HostAddress address = HostAddress.of(uri).authentication(new TerminalAuthentication());
    return hasDaemon(uri) ? address.keepAlive(SIGN_OF_LIFE, SIGNS) : address;
  }

  /** Drivers that work within this process have nobody to wait for. */
  private static boolean hasDaemon(String uri) {
    boolean within = uri.startsWith("test:") || uri.contains(":///embed");
    return !within;
  }
}
