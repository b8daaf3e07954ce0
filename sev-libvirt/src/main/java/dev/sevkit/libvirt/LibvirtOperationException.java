package dev.sevkit.libvirt;

import dev.sevkit.libvirt.internal.CallFailure;
import dev.sevkit.libvirt.internal.ErrorNames;
import java.util.List;
import java.util.Optional;

/**
 * Libvirt, QEMU or the firmware refused an operation, or libvirt could not be asked. The message
 * has the operation, the domain and the words of libvirt.
 */
public final class LibvirtOperationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int NO_DOMAIN = 42;
  private static final int FROM_RPC = 7;

  private final String operation;
  private final String domain;
  private final int code;
  private final int errorDomain;
  private final String words;

  LibvirtOperationException(String operation, Optional<String> domain, CallFailure failure) {
    super(message(operation, domain, failure), failure);
    this.operation = operation;
    this.domain = domain.orElse("");
    this.code = failure.code();
    this.errorDomain = failure.domain();
    this.words = failure.words();
    for (Throwable suppressed : failure.getSuppressed()) {
      addSuppressed(suppressed);
    }
  }

  LibvirtOperationException(String operation, Optional<String> domain, String words) {
    super(operation + domain.map(" "::concat).orElse("") + ": " + words);
    this.operation = operation;
    this.domain = domain.orElse("");
    this.code = 0;
    this.errorDomain = 0;
    this.words = words;
  }

  LibvirtOperationException(String operation, String words, Throwable cause) {
    this(operation, Optional.empty(), words);
    initCause(cause);
  }

  private LibvirtOperationException(LibvirtOperationException refused, String remark) {
    super(refused.getMessage() + "; " + remark, refused.getCause());
    this.operation = refused.operation;
    this.domain = refused.domain;
    this.code = refused.code;
    this.errorDomain = refused.errorDomain;
    this.words = refused.words;
    for (Throwable suppressed : refused.getSuppressed()) {
      addSuppressed(suppressed);
    }
  }

  /** The same with a remark at the end of its message. */
  LibvirtOperationException with(String remark) {
    return new LibvirtOperationException(this, remark);
  }

  private static String message(String operation, Optional<String> domain, CallFailure failure) {
    return "%s%s: %s (libvirt error %d %s, from %s)%s"
        .formatted(
            operation,
            domain.map(" "::concat).orElse(""),
            failure.words(),
            failure.code(),
            ErrorNames.ofCode(failure.code()),
            ErrorNames.ofDomain(failure.domain()),
            FirmwareError.in(failure.words()).map(error -> "; " + error).orElse(""));
  }

  /** What was being done, such as {@code start paused}. */
  public String operation() {
    return operation;
  }

  /** Name of the domain it was done with; empty if there was none. */
  public Optional<String> domain() {
    return domain.isEmpty() ? Optional.empty() : Optional.of(domain);
  }

  /** Libvirt's error number, virErrorNumber; 0 if libvirt itself reported no error. */
  public int code() {
    return code;
  }

  /** Libvirt's name of the number, such as {@code OPERATION_INVALID}. */
  public String codeName() {
    return ErrorNames.ofCode(code);
  }

  /** The part of libvirt the error comes from, virErrorDomain; 0 for none. */
  public int errorDomain() {
    return errorDomain;
  }

  /** Libvirt's name of that part, such as {@code QEMU} or {@code RPC}. */
  public String errorDomainName() {
    return ErrorNames.ofDomain(errorDomain);
  }

  /** The words of libvirt alone. */
  public String words() {
    return words;
  }

  /** Why the firmware of the AMD-SP refused, if it did. */
  public Optional<FirmwareError> firmwareError() {
    return FirmwareError.in(words);
  }

  /** Whether libvirt knows no such domain, or no longer. */
  public boolean isNoDomain() {
    return code == NO_DOMAIN;
  }

  /**
   * Whether the other side could not be reached, or the connection broke or was closed on the way:
   * what was asked for may have been done or not.
   */
  public boolean isConnectionLost() {
    return errorDomain == FROM_RPC;
  }

  /**
   * Names of the pages that explain the words, best first: of failures and of rules, as {@code
   * sevkit explain} finds them. Possibly none.
   */
  public List<String> pages() {
    return Explanation.pages(words);
  }
}
