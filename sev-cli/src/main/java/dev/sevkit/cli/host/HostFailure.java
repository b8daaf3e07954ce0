package dev.sevkit.cli.host;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.libvirt.DomainRefusedException;
import dev.sevkit.libvirt.FirmwareError;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.MemoryOperationRefusedException;
import dev.sevkit.libvirt.launch.LaunchFailedException;
import dev.sevkit.libvirt.launch.LaunchRefusedException;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.ValidationReport;
import java.util.List;
import java.util.Optional;

/**
 * What kept a host from doing what was asked.
 *
 * @param exitCode what the process ends with
 * @param message one line
 * @param pages names of the pages that explain it
 * @param report what was found in the domain, if that was the reason
 * @param firmwareError what the firmware said, if it was the firmware
 */
record HostFailure(
    int exitCode,
    String message,
    List<String> pages,
    Optional<ValidationReport> report,
    Optional<FirmwareError> firmwareError) {

  /** virErrorNumber of documents libvirt does not take. */
  private static final int XML_ERROR = 27;

  private static final int CONFIG_UNSUPPORTED = 67;
  private static final int XML_INVALID_SCHEMA = 92;

  /** virErrorNumber of a domain in a state it cannot be done in. */
  private static final int OPERATION_INVALID = 55;

  /** The failure an exception tells of; empty if it tells of something else. */
  static Optional<HostFailure> of(Throwable thrown) {
    if (thrown instanceof LibvirtOperationException refused) {
      return Optional.of(of(refused));
    }
    if (thrown instanceof DomainRefusedException refused) {
      return Optional.of(
          new HostFailure(
              AttestExit.BAD_CONFIGURATION,
              "the domain has errors and was not given to libvirt (--no-lint goes on)",
              List.of(),
              Optional.of(refused.report()),
              Optional.empty()));
    }
    if (thrown instanceof LaunchRefusedException refused) {
      return Optional.of(plain(exitCode(refused), refused));
    }
    if (thrown instanceof MemoryOperationRefusedException refused) {
      return Optional.of(plain(AttestExit.UNSUPPORTED, refused));
    }
    if (thrown instanceof LaunchFailedException failed) {
      return Optional.of(of(failed));
    }
    return Optional.empty();
  }

  private static HostFailure plain(int exitCode, Throwable thrown) {
    return new HostFailure(exitCode, line(thrown), List.of(), Optional.empty(), Optional.empty());
  }

  private static HostFailure of(LibvirtOperationException refused) {
    return new HostFailure(
        exitCode(refused),
        line(refused),
        refused.pages(),
        Optional.empty(),
        refused.firmwareError());
  }

  /** A launch that failed: its own words, for the reason its cause gives. */
  private static HostFailure of(LaunchFailedException failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    HostFailure why =
        Optional.of(cause)
            .filter(any -> any != failed)
            .flatMap(HostFailure::of)
            .orElseGet(() -> plain(exitCode(cause), failed));
    String message = why.report().isPresent() ? why.message() : line(failed);
    return new HostFailure(why.exitCode(), message, why.pages(), why.report(), why.firmwareError());
  }

  private static int exitCode(Throwable cause) {
    if (cause instanceof AttestationException attestation) {
      return AttestExit.of(attestation);
    }
    if (cause instanceof AttestExit.Stop stop) {
      return stop.exitCode();
    }
    return cause instanceof ModelReadException ? AttestExit.BAD_CONFIGURATION : AttestExit.OTHER;
  }

  private static int exitCode(LaunchRefusedException refused) {
    return switch (refused.obstacle()) {
      case CONFIGURATION -> AttestExit.BAD_CONFIGURATION;
      case STATE -> AttestExit.BAD_STATE;
      case NO_ANSWER -> AttestExit.OTHER;
    };
  }

  private static int exitCode(LibvirtOperationException refused) {
    return switch (refused.code()) {
      case XML_ERROR, CONFIG_UNSUPPORTED, XML_INVALID_SCHEMA -> AttestExit.BAD_CONFIGURATION;
      case OPERATION_INVALID -> AttestExit.BAD_STATE;
      default -> AttestExit.OTHER;
    };
  }

  /** QEMU's log, which libvirt quotes, has several lines. */
  private static String line(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
