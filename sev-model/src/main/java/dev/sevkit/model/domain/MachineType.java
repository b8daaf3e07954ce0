package dev.sevkit.model.domain;

import dev.sevkit.model.sev.Version;
import java.util.Optional;

/**
 * A machine type of x86_64 as QEMU names it.
 *
 * @param name {@code pc-q35-8.2}, the alias {@code q35}, {@code pc-i440fx-8.2}, the alias {@code
 *     pc}, or another
 */
public record MachineType(String name) {

  private static final String Q35_PREFIX = "pc-q35-";
  private static final String I440FX_PREFIX = "pc-i440fx-";

  /** Whether it is q35, the chipset with PCI Express. */
  public boolean isQ35() {
    return name.equals("q35") || name.startsWith(Q35_PREFIX);
  }

  /** Whether it is i440fx, the legacy PC. */
  public boolean isI440fx() {
    return name.equals("pc") || name.startsWith(I440FX_PREFIX);
  }

  /** The QEMU version it is of, which no older QEMU knows; empty for an alias or another name. */
  public Optional<Version> version() {
    if (!isQ35() && !isI440fx()) {
      return Optional.empty();
    }
    return Version.parse(name.substring(name.lastIndexOf('-') + 1));
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
