package dev.sevkit.libvirt.internal;

/** What libvirt says of a call that failed. */
public final class CallFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final int domain;

  CallFailure(int code, int domain, String message) {
    super(message);
    this.code = code;
    this.domain = domain;
  }

  /** Number of the error, virErrorNumber. */
  public int code() {
    return code;
  }

  /** Part of libvirt it comes from, virErrorDomain. */
  public int domain() {
    return domain;
  }

  /** The words of libvirt; those of QEMU within them where QEMU refused. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
