package dev.sevkit.model.domain.devices.part;

import java.util.Optional;

/**
 * Where a PCI device is.
 *
 * @param domain PCI domain, 0 to 0xffff
 * @param bus bus, 0 to 0xff
 * @param slot slot, 0 to 0x1f
 * @param function function, 0 to 7
 */
public record PciAddress(int domain, int bus, int slot, int function) {

  private static final int MAX_DOMAIN = 0xffff;
  private static final int MAX_BUS = 0xff;
  private static final int MAX_SLOT = 0x1f;
  private static final int MAX_FUNCTION = 7;

  /** An address if every number is in its range. */
  public static Optional<PciAddress> of(long domain, long bus, long slot, long function) {
    boolean valid =
        within(domain, MAX_DOMAIN)
            && within(bus, MAX_BUS)
            && within(slot, MAX_SLOT)
            && within(function, MAX_FUNCTION);
    return valid
        ? Optional.of(new PciAddress((int) domain, (int) bus, (int) slot, (int) function))
        : Optional.empty();
  }

  private static boolean within(long number, int largest) {
    return number >= 0 && number <= largest;
  }

  /** The usual form, {@code 0000:00:1f.2}. */
  @Override
  public String toString() {
    return "%04x:%02x:%02x.%x".formatted(domain, bus, slot, function);
  }
}
