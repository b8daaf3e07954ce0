package dev.sevkit.libvirt;

import java.util.List;

/** Pages that explain what libvirt says. */
final class Explanation {

  private Explanation() {}

  static List<String> pages(String words) {
    return List.of();
  }
}
