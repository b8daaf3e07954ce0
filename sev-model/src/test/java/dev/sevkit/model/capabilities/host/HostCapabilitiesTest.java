package dev.sevkit.model.capabilities.host;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.capabilities.Quantity;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.sev.MemorySize;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCapabilitiesTest {

  private static final HostCapabilities GENOA =
      CapabilitiesXml.readCapabilities(
          Path.of("src/test/resources/capabilities/genoa-capabilities.xml"));
  private static final Host HOST = requireNonNull(GENOA.getHost());
  private static final HostCapabilities SILENT = parse("<capabilities/>");

  private static HostCapabilities parse(String text) {
    return CapabilitiesXml.parseCapabilities("a.xml", text);
  }

  private static HostCapabilities cells(String cells) {
    return parse(
        "<capabilities><host><topology><cells num='2'>"
            + cells
            + "</cells></topology></host></capabilities>");
  }

  @Test
  void knows_the_cpu() {
    HostCpu cpu = requireNonNull(HOST.getCpu());
    assertThat(GENOA.arch()).hasValue("x86_64");
    assertThat(GENOA.cpuModel()).hasValue("EPYC-Genoa");
    assertThat(cpu.getVendor()).isEqualTo("AMD");
    assertThat(requireNonNull(cpu.getSignature()).getFamily()).isEqualTo("25");
    assertThat(requireNonNull(cpu.getFlags()).getSvm()).isNotNull();
    assertThat(requireNonNull(cpu.getMaxphysaddr()).addressBits()).hasValue(52);
    assertThat(cpu.pageSizes()).extracting(MemorySize::kib).containsExactly(4L, 2048L, 1048576L);
  }

  @Test
  void adds_up_the_memory_of_the_cells() {
    assertThat(GENOA.memory()).hasValue(MemorySize.ofKib(131072000 + 132120576));
    assertThat(
            cells(
                    """
                    <cell id='0'><memory unit='GiB'>1</memory></cell>
                    <cell id='1'><memory> 1024 </memory></cell>
                    """)
                .memory())
        .hasValue(MemorySize.ofKib(1048576 + 1024));
  }

  @Test
  void has_no_memory_where_a_cell_does_not_say() {
    assertThat(cells("<cell id='0'><memory>1024</memory></cell><cell id='1'/>").memory()).isEmpty();
    assertThat(cells("<cell id='0'><memory>much</memory></cell>").memory()).isEmpty();
    assertThat(cells("").memory()).isEmpty();
    assertThat(SILENT.memory()).isEmpty();
  }

  @Test
  void has_no_memory_larger_than_there_can_be() {
    String half = "<cell><memory unit='KiB'>" + MemorySize.MAX_KIB + "</memory></cell>";
    assertThat(cells(half).memory()).hasValue(MemorySize.ofKib(MemorySize.MAX_KIB));
    assertThat(cells(half + half).memory()).isEmpty();
  }

  @Test
  void knows_the_numa_nodes() {
    List<Cell> nodes = requireNonNull(HOST.getTopology()).nodes().toList();
    Cell first = nodes.get(0);
    assertThat(nodes).hasSize(2);
    assertThat(first.size().map(MemorySize::kib)).hasValue(131072000L);
    assertThat(first.distanceTo(1)).hasValue(32);
    assertThat(first.distanceTo(2)).isEmpty();
    assertThat(first.cpuCount()).isEqualTo(4);
    Pages huge = first.getPages().get(1);
    assertThat(huge.pageSize().map(MemorySize::kib)).hasValue(2048L);
    assertThat(huge.pageCount()).hasValue(1024L);
    assertThat(new Cell().cpuCount()).isZero();
    assertThat(new Cell().distanceTo(0)).isEmpty();
    assertThat(new Topology().nodes()).isEmpty();
  }

  @Test
  void counts_more_pages_than_an_int_can() {
    assertThat(new Pages().withCount("4294967296").pageCount()).hasValue(4294967296L);
    assertThat(new Pages().withCount("").pageCount()).isEmpty();
    assertThat(new Pages().pageCount()).isEmpty();
  }

  @Test
  void knows_caches_bandwidth_and_what_reaching_memory_costs() {
    CacheBank bank = requireNonNull(HOST.getCache()).getBanks().get(0);
    assertThat(bank.getCpus()).isEqualTo("0-1,4-5");
    assertThat(bank.getControls()).extracting(ResourceControl::getMaxAllocs).containsExactly("15");
    ResourceMonitor monitor =
        requireNonNull(requireNonNull(HOST.getMemoryBandwidth()).getMonitor());
    assertThat(monitor.getFeatures()).extracting(MonitorFeature::getName).hasSize(2);
    Interconnects between = requireNonNull(requireNonNull(HOST.getTopology()).getInterconnects());
    assertThat(between.getLatencies()).extracting(Interconnect::getValue).containsExactly("110");
    assertThat(between.getBandwidths()).extracting(Interconnect::getUnit).containsExactly("KiB");
  }

  @Test
  void knows_how_guests_are_kept_apart_and_leave() {
    assertThat(GENOA.securityModels()).containsExactly("apparmor", "dac");
    assertThat(HOST.getSecurityModels().get(1).getBaseLabels())
        .extracting(BaseLabel::getType, BaseLabel::getLabel)
        .hasSize(2);
    assertThat(requireNonNull(HOST.getIommu()).isSupported()).isTrue();
    assertThat(new IommuSupport().isSupported()).isFalse();
    MigrationFeatures migration = requireNonNull(HOST.getMigrationFeatures());
    assertThat(migration.getLive()).isNotNull();
    assertThat(migration.transports()).containsExactly("tcp", "rdma");
    assertThat(new MigrationFeatures().transports()).isEmpty();
    assertThat(SILENT.securityModels()).isEmpty();
  }

  @Test
  void finds_the_emulators_of_an_architecture() {
    assertThat(GENOA.emulators("x86_64", "kvm")).containsExactly("/usr/bin/qemu-kvm");
    assertThat(GENOA.emulators("x86_64", "qemu")).containsExactly("/usr/bin/qemu-system-x86_64");
    assertThat(GENOA.emulators("x86_64", "xen")).isEmpty();
    assertThat(GENOA.emulators("aarch64", "kvm")).isEmpty();
    assertThat(SILENT.emulators("x86_64", "kvm")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kvm, q35, pc-q35-8.2",
    "kvm, pc-q35-8.2, pc-q35-8.2",
    "qemu, q35, pc-q35-10.1",
    "qemu, pc-i440fx-3.0, pc-i440fx-3.0"
  })
  void resolves_the_alias_of_a_machine_type(String type, String name, String canonical) {
    assertThat(GENOA.canonicalMachine("x86_64", type, name)).hasValue(canonical);
  }

  @ParameterizedTest
  @CsvSource({"x86_64, kvm, pc-q35-10.1", "x86_64, kvm, pc", "aarch64, kvm, q35", "i686, kvm, q35"})
  void knows_no_machine_type_the_host_does_not_list(String arch, String type, String name) {
    assertThat(GENOA.canonicalMachine(arch, type, name)).isEmpty();
  }

  @Test
  void knows_the_machine_types() {
    GuestArch arch = requireNonNull(GENOA.getGuests().get(0).getArch());
    assertThat(arch.machine("kvm", "q35").flatMap(Machine::maxVcpus)).hasValue(288);
    assertThat(arch.machine("qemu", "pc-i440fx-3.0").orElseThrow().isDeprecated()).isTrue();
    assertThat(arch.machinesFor("qemu")).hasSize(3);
    assertThat(arch.machinesFor("xen")).isEmpty();
    assertThat(arch.getWordsize()).isEqualTo("64");
  }

  @Test
  void knows_the_features_of_guests() {
    GuestFeatures features = requireNonNull(GENOA.getGuests().get(0).getFeatures());
    assertThat(features.reported())
        .containsExactly(
            "acpi", "apic", "cpuselection", "deviceboot", "disksnapshot", "externalSnapshot");
    GuestFeature acpi = requireNonNull(features.get("acpi"));
    assertThat(acpi.isOnByDefault()).isTrue();
    assertThat(acpi.isToggled()).isTrue();
    GuestFeatures xen = requireNonNull(GENOA.getGuests().get(1).getFeatures());
    assertThat(requireNonNull(xen.get("hap")).isOnByDefault()).isFalse();
    assertThat(requireNonNull(xen.get("ia64_be")).isToggled()).isFalse();
    assertThat(xen.get("acpi")).isNull();
  }

  @Test
  void sets_every_guest_feature_it_gives() {
    for (String name :
        List.of(
            "pae",
            "nonpae",
            "ia64_be",
            "acpi",
            "apic",
            "cpuselection",
            "deviceboot",
            "disksnapshot",
            "hap",
            "externalSnapshot")) {
      GuestFeature feature = new GuestFeature();
      GuestFeatures features = new GuestFeatures().with(name, feature);
      assertThat(features.get(name)).isSameAs(feature);
      assertThat(features.reported()).containsExactly(name);
    }
    assertThatThrownBy(() -> new GuestFeatures().with("viridian", new GuestFeature()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("viridian");
  }

  @Test
  void has_no_value_for_what_is_absent() {
    assertThat(SILENT.getHost()).isNull();
    assertThat(SILENT.arch()).isEmpty();
    assertThat(SILENT.cpuModel()).isEmpty();
    assertThat(SILENT.canonicalMachine("x86_64", "kvm", "q35")).isEmpty();
    assertThat(new Machine().machineName()).isEmpty();
    assertThat(new Machine().maxVcpus()).isEmpty();
  }

  @Test
  void is_made_in_java_by_what_it_has() {
    Cells cells = new Cells();
    cells.getCells().add(new Cell().withMemory(new Quantity().withUnit("GiB").withAmount("2")));
    HostCapabilities made =
        new HostCapabilities()
            .withHost(
                new Host()
                    .withCpu(new HostCpu().withModel("EPYC-Milan"))
                    .withMigrationFeatures(
                        new MigrationFeatures().withUriTransports(List.of("tcp")))
                    .withTopology(new Topology().withCells(cells)));
    assertThat(made.cpuModel()).hasValue("EPYC-Milan");
    assertThat(made.memory()).hasValue(MemorySize.ofKib(2 << 20));
    assertThat(requireNonNull(requireNonNull(made.getHost()).getMigrationFeatures()).transports())
        .containsExactly("tcp");
  }
}
