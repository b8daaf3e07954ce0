package dev.sevkit.libvirt;

import java.util.Map;
import java.util.Optional;

/**
 * Parameters libvirt gave, by libvirt's names.
 *
 * @param operation what they were asked for
 * @param domain whose they are; empty for the host
 * @param values the parameters
 */
record Parameters(String operation, String domain, Map<String, Object> values) {

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  int number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  Optional<Integer> optionalNumber(String name) {
    return optionalLong(name).map(Math::toIntExact);
  }

  long wideNumber(String name) {
    return optionalLong(name).orElseThrow(() -> missing(name));
  }

  private Optional<Long> optionalLong(String name) {
    return values.get(name) instanceof Number number
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  private LibvirtOperationException missing(String name) {
    Optional<String> whose = domain.isEmpty() ? Optional.empty() : Optional.of(domain);
    return new LibvirtOperationException(
        operation,
        whose,
        values.isEmpty()
            ? "libvirt reports no error and no parameter: the domain is no SEV guest"
            : "libvirt does not report %s, only %s".formatted(name, values.keySet()));
  }
}
