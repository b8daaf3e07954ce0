package dev.sevkit.model.firmware;

import java.util.List;

/**
 * What becomes of one firmware when libvirt looks for one.
 *
 * @param descriptor the firmware
 * @param obstacles why it is not chosen, in the order in which libvirt asks; libvirt itself stops
 *     at the first. Empty for the chosen one
 */
public record FirmwareVerdict(FirmwareDescriptor descriptor, List<FirmwareObstacle> obstacles) {

  /** What becomes of one firmware when libvirt looks for one. */
  public FirmwareVerdict {
    obstacles = List.copyOf(obstacles);
  }

  /** Whether it is the chosen one. */
  public boolean isChosen() {
    return obstacles.isEmpty();
  }

  /** The descriptor's name, then {@code chosen} or the reasons. */
  @Override
  public String toString() {
    List<String> reasons = obstacles.stream().map(FirmwareObstacle::detail).toList();
    return descriptor.name() + ": " + (isChosen() ? "chosen" : String.join("; ", reasons));
  }
}
