package dev.sevkit.libvirt;

import dev.sevkit.validate.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A device with which the domain would have errors by SevKit's rules was not attached. */
public final class DeviceRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  DeviceRefusedException(String domain, List<Finding> findings) {
    super(
        findings.stream()
            .map(finding -> "[%s] %s".formatted(finding.id(), finding.message()))
            .distinct()
            .collect(
                Collectors.joining("; ", "attach device to %s: refused: ".formatted(domain), "")));
    this.findings = List.copyOf(findings);
  }

  /** The errors the domain would have, located in its document with the device. */
  public List<Finding> findings() {
    return findings;
  }
}
