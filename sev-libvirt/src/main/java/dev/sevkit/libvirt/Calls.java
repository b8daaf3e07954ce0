package dev.sevkit.libvirt;

import dev.sevkit.libvirt.internal.CallFailure;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls whose failure says what was being done. */
final class Calls {

  private Calls() {}

  static <T> T of(String operation, Supplier<T> call) {
    return of(operation, Optional.empty(), call);
  }

  static <T> T of(String operation, String domain, Supplier<T> call) {
    return of(operation, Optional.of(domain), call);
  }

  private static <T> T of(String operation, Optional<String> domain, Supplier<T> call) {
    try {
      return call.get();
    } catch (CallFailure e) {
      throw new LibvirtOperationException(operation, domain, e);
    }
  }
}
