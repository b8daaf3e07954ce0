package dev.sevkit.libvirt;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine this process runs on. */
final class ThisMachine {

  private ThisMachine() {}

  /** Whether a host's name is one of this machine's. */
  static boolean isCalled(String name) {
    try {
      InetAddress self = InetAddress.getLocalHost();
      return name.equals(self.getHostName()) || name.equals(self.getCanonicalHostName());
    } catch (UnknownHostException e) {
      // without a name of its own it cannot be told apart
      return true;
    }
  }
}
