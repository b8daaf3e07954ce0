package dev.sevkit.model.domain.devices.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.word.AddressType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceAddressTest {

  private static DeviceAddress pci(String bus, String slot) {
    return new DeviceAddress().withType(AddressType.PCI).withBus(bus).withSlot(slot);
  }

  @Test
  void reads_a_pci_address() {
    assertThat(pci("0x65", "0x1f").withDomain("0x0001").withFunction("0x2").pci())
        .map(PciAddress::toString)
        .hasValue("0001:65:1f.2");
  }

  @Test
  void domain_and_function_are_zero_where_absent() {
    assertThat(pci("0x00", "3").pci()).hasValue(new PciAddress(0, 0, 3, 0));
  }

  @ParameterizedTest
  @CsvSource({"0x100,0x01", "0x00,0x20", "0x00,zz"})
  void what_no_pci_device_can_have_is_no_address(String bus, String slot) {
    assertThat(pci(bus, slot).pci()).isEmpty();
  }

  @Test
  void an_address_of_another_bus_is_no_pci_address() {
    assertThat(pci("0", "1").withType(AddressType.CCW).pci()).isEmpty();
    assertThat(new DeviceAddress().withType(AddressType.DRIVE).withUnit("1").pci()).isEmpty();
  }
}
