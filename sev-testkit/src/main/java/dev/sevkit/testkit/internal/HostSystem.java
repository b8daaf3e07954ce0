package dev.sevkit.testkit.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The system that libvirt and QEMU of an emulated host are of: the machine's own, or a tree. */
public final class HostSystem {

  private final List<String> entry;

  private HostSystem(List<String> entry) {
    this.entry = entry;
  }

  /** That of a host: of its tree or, if it has none, the machine's. */
  public static HostSystem of(HostFolder files, Optional<Path> tree) {
    return new HostSystem(tree.map(folder -> entry(files, folder)).orElse(List.of()));
  }

  private static List<String> entry(HostFolder files, Path tree) {
    return List.of(
        "unshare",
        "-m",
        "sh",
        files.path("bin/enter-tree").toString(),
        files.folder().toString(),
        tree.toString());
  }

  /** The words that start a program on it; the host's folder is at its own path there. */
  public List<String> command(List<String> words) {
    List<String> all = new ArrayList<>(entry);
    all.addAll(words);
    return all;
  }
}
