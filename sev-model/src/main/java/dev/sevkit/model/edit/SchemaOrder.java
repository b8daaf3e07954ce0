package dev.sevkit.model.edit;

import dev.sevkit.model.xml.ElementNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which libvirt itself writes the children of an element ({@code virsh dumpxml}). Its
 * schema accepts any order; following libvirt's keeps a later dump's diff small.
 */
final class SchemaOrder {

  private static final List<String> DOMAIN =
      List.of(
          "name",
          "uuid",
          "hwuuid",
          "genid",
          "title",
          "description",
          "metadata",
          "maxMemory",
          "memory",
          "currentMemory",
          "blkiotune",
          "memtune",
          "memoryBacking",
          "vcpu",
          "vcpus",
          "iothreads",
          "iothreadids",
          "defaultiothread",
          "cputune",
          "numatune",
          "resource",
          "sysinfo",
          "bootloader",
          "bootloader_args",
          "os",
          "idmap",
          "throttlegroups",
          "features",
          "cpu",
          "clock",
          "on_poweroff",
          "on_reboot",
          "on_crash",
          "on_lockfailure",
          "pm",
          "perf",
          "devices",
          "seclabel",
          "keywrap",
          "launchSecurity");

  private static final List<String> OS =
      List.of(
          "type",
          "firmware",
          "loader",
          "nvram",
          "varstore",
          "kernel",
          "initrd",
          "cmdline",
          "shim",
          "dtb",
          "acpi",
          "boot",
          "bootmenu",
          "bios",
          "smbios");

  private static final List<String> FEATURES =
      List.of(
          "acpi", "apic", "pae", "hap", "hyperv", "kvm", "pvspinlock", "vmport", "ioapic", "smm");

  private static final List<String> LAUNCH_SECURITY =
      List.of(
          "cbitpos",
          "reducedPhysBits",
          "policy",
          "guestVisibleWorkarounds",
          "idBlock",
          "idAuth",
          "hostData",
          "dhCert",
          "session");

  private static final List<String> INTERFACE =
      List.of(
          "mac",
          "source",
          "virtualport",
          "vlan",
          "guest",
          "ip",
          "route",
          "script",
          "target",
          "model",
          "driver",
          "backend",
          "filterref",
          "boot",
          "tune",
          "link",
          "mtu",
          "coalesce",
          "bandwidth",
          "rom",
          "acpi",
          "alias",
          "address");

  private static final List<String> DEVICE_TAIL =
      List.of("backend", "target", "model", "driver", "boot", "rom", "acpi", "alias", "address");

  private static final Map<String, List<String>> ORDER =
      Map.of(
          "domain", DOMAIN,
          "os", OS,
          "features", FEATURES,
          "launchSecurity", LAUNCH_SECURITY,
          "interface", INTERFACE,
          "memtune", List.of("hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit"),
          "memoryBacking",
              List.of(
                  "hugepages",
                  "nosharepages",
                  "locked",
                  "source",
                  "access",
                  "allocation",
                  "discard"));

  private SchemaOrder() {}

  /** The child after which one of the given name belongs; empty if it comes first. */
  static Optional<ElementNode> lastBefore(ElementNode parent, String name) {
    List<String> order = ORDER.getOrDefault(parent.name(), DEVICE_TAIL);
    int rank = order.indexOf(name);
    return parent.children().stream()
        .filter(
            child ->
                rank < 0 || (order.contains(child.name()) && order.indexOf(child.name()) <= rank))
        .reduce((first, second) -> second);
  }
}
