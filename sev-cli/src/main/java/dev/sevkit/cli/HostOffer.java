package dev.sevkit.cli;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.SevCapability;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a host offers to SEV guests, to be printed.
 *
 * @param facts what is known of the host beside its capabilities: its name, versions
 * @param capabilities its domain capabilities
 */
record HostOffer(Map<String, String> facts, DomainCapabilities capabilities) {

  private static final String SNP = "sev-snp";

  private Optional<SevCapability> sev() {
    return capabilities.sev();
  }

  /** Whether SEV-SNP is offered; empty if libvirt is too old to say. */
  private Optional<Boolean> snp() {
    return capabilities.launchSecurityTypes().map(types -> types.contains(SNP));
  }

  private Optional<Integer> esGuests() {
    return sev().flatMap(SevCapability::encryptedStateGuests);
  }

  private String emulator() {
    return String.join(
        ", ",
        List.of(
            said(capabilities.getPath()),
            said(capabilities.getArch()),
            said(capabilities.getMachine()),
            said(capabilities.getDomain())));
  }

  private static String said(@Nullable String value) {
    return value == null ? "unknown" : value;
  }

  /** Lines for people. */
  String text() {
    StringBuilder text = new StringBuilder();
    facts.forEach((name, value) -> line(text, name, value));
    line(text, "emulator", emulator());
    line(text, "SEV", sev().map(HostOffer::plain).orElse("no"));
    line(text, "SEV-ES", sev().isEmpty() ? "no" : guests(esGuests()));
    line(
        text,
        "SEV-SNP",
        snp()
            .map(offered -> offered ? "yes" : "no")
            .orElse("unknown, libvirt says it from 10.5 on"));
    line(text, "firmware", loaders());
    return text.toString();
  }

  private String loaders() {
    List<String> loaders = capabilities.loaders().toList();
    return loaders.isEmpty() ? "none listed" : String.join(" ", loaders);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-9s %s%n", name, value));
  }

  private static String plain(SevCapability sev) {
    return "%s; C-bit position %s, reduced physical bits %s"
        .formatted(
            guests(sev.sevGuests()), number(sev.hostCbitpos()), number(sev.hostReducedPhysBits()));
  }

  private static String guests(Optional<Integer> most) {
    return most.map(number -> number > 0 ? "yes, up to " + number + " guests" : "room for 0 guests")
        .orElse("yes, libvirt does not say for how many guests");
  }

  private static String number(Optional<Integer> value) {
    return value.map(String::valueOf).orElse("unknown");
  }

  /** One object for programs; what is not known has no field. */
  ObjectNode json() {
    ObjectNode tree = JsonMapper.shared().createObjectNode().put("schemaVersion", 1);
    facts.forEach(tree::put);
    ObjectNode emulator = tree.putObject("emulator");
    emulator.put("path", capabilities.getPath()).put("arch", capabilities.getArch());
    emulator.put("machine", capabilities.getMachine()).put("type", capabilities.getDomain());
    ObjectNode node = tree.putObject("sev").put("supported", sev().isPresent());
    sev().ifPresent(sev -> put(node, sev));
    capabilities
        .launchSecurityTypes()
        .ifPresent(types -> types.forEach(tree.putArray("launchSecurity")::add));
    capabilities.loaders().forEach(tree.putArray("loaders")::add);
    return tree;
  }

  private static void put(ObjectNode node, SevCapability sev) {
    sev.hostCbitpos().ifPresent(value -> node.put("cbitpos", value));
    sev.hostReducedPhysBits().ifPresent(value -> node.put("reducedPhysBits", value));
    sev.sevGuests().ifPresent(value -> node.put("maxGuests", value));
    sev.encryptedStateGuests().ifPresent(value -> node.put("maxESGuests", value));
  }

  /** Gauges in the text format of Prometheus; what is not known has none. */
  String prometheus() {
    Map<String, Gauge> gauges = new TreeMap<>();
    gauges.put("sev_supported", new Gauge("Whether SEV guests can start.", bit(sev().isPresent())));
    sev().ifPresent(sev -> add(gauges, sev));
    snp()
        .ifPresent(
            offered ->
                gauges.put(
                    "sev_snp_supported",
                    new Gauge("Whether SEV-SNP guests can start.", bit(offered))));
    StringBuilder text = new StringBuilder();
    gauges.forEach((name, gauge) -> gauge.print(text, "sevkit_" + name));
    return text.toString();
  }

  private static void add(Map<String, Gauge> gauges, SevCapability sev) {
    sev.hostCbitpos().ifPresent(n -> gauges.put("sev_cbitpos", new Gauge("C-bit position.", n)));
    sev.hostReducedPhysBits()
        .ifPresent(
            n -> gauges.put("sev_reduced_phys_bits", new Gauge("Reduced physical bits.", n)));
    sev.sevGuests()
        .ifPresent(n -> gauges.put("sev_max_guests", new Gauge("SEV guests at once, at most.", n)));
    sev.encryptedStateGuests()
        .ifPresent(
            n -> gauges.put("sev_es_max_guests", new Gauge("SEV-ES guests at once, at most.", n)));
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  private record Gauge(String help, int value) {

    void print(StringBuilder text, String name) {
      text.append(
          "# HELP %s %s\n# TYPE %s gauge\n%s %d\n".formatted(name, help, name, name, value));
    }
  }
}
