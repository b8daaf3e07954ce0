package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Filesystem;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A device is served by a process beside QEMU, which has to map the guest's memory, and the memory
 * is not shared; libvirt refuses the domain.
 */
public final class VhostUserWithoutSharedMemory implements Rule {

  private static final Markup SOURCE = Markup.element("source").with("type", "memfd");
  private static final Markup ACCESS = Markup.element("access").with("mode", "shared");

  private static final RuleInfo INFO =
      RuleInfo.named("vhost-user-without-shared-memory")
          .summary("device of another process, and the guest's memory is not shared with it")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("add <source type='memfd'/> and <access mode='shared'/> to <memoryBacking>")
          .since("0.1.0")
          .source(
              "libvirt, src/qemu/qemu_validate.c, qemuValidateDomainDefVhostUserRequireSharedMemory");

  /** The rule. */
  public VhostUserWithoutSharedMemory() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return isShared(context)
        ? Stream.empty()
        : context
            .devices()
            .filter(VhostUserWithoutSharedMemory::isOfAnotherProcess)
            .map(device -> INFO.at(device).fix(share(context)));
  }

  private static boolean isOfAnotherProcess(Device device) {
    if (device instanceof Interface card) {
      return "vhostuser".equals(card.getType());
    }
    if (device instanceof Disk disk) {
      return "vhostuser".equals(disk.getType());
    }
    if (device instanceof Video video) {
      return video.getDriver() != null && "vhostuser".equals(video.getDriver().getName());
    }
    return device instanceof Filesystem folder
        && folder.getDriver() != null
        && "virtiofs".equals(folder.getDriver().getType());
  }

  /** What a NUMA cell says of its memory goes before what the domain says. */
  private static boolean isShared(LaunchContext context) {
    boolean whole = isShared(access(context), "mode");
    List<ElementNode> cells = cells(context);
    return cells.isEmpty()
        ? whole
        : cells.stream()
            .allMatch(
                cell ->
                    cell.attribute("memAccess").isPresent()
                        ? isShared(Optional.of(cell), "memAccess")
                        : whole);
  }

  private static boolean isShared(Optional<ElementNode> element, String attribute) {
    return element.flatMap(node -> node.value(attribute)).filter("shared"::equals).isPresent();
  }

  private static Optional<ElementNode> access(LaunchContext context) {
    return context.root().descendant("memoryBacking", "access");
  }

  private static List<ElementNode> cells(LaunchContext context) {
    return context
        .root()
        .descendant("cpu", "numa")
        .map(numa -> numa.children("cell"))
        .orElse(List.of());
  }

  private static Fix share(LaunchContext context) {
    List<TextEdit> edits = new ArrayList<>(shareWhole(context));
    cells(context).stream()
        .filter(cell -> cell.attribute("memAccess").isPresent())
        .map(cell -> ElementEdits.setAttribute(cell, "memAccess", "shared"))
        .forEach(edits::addAll);
    return Fix.safe("share the memory: access mode shared, from memfd", edits);
  }

  private static List<TextEdit> shareWhole(LaunchContext context) {
    Optional<ElementNode> backing = context.root().child("memoryBacking");
    Markup both = Markup.element("memoryBacking").child(SOURCE).child(ACCESS);
    if (backing.isEmpty()) {
      return ElementEdits.insert(context.root(), both);
    }
    return backing.get().children().isEmpty() && backing.get().comments().isEmpty()
        ? ElementEdits.replace(backing.get(), both)
        : ElementEdits.all(fromMemfd(backing.get()), shared(context, backing.get()));
  }

  /** A source the author chose stays, anonymous memory apart, which cannot be shared. */
  private static List<TextEdit> fromMemfd(ElementNode backing) {
    Optional<ElementNode> source = backing.child("source");
    boolean anonymous =
        source.flatMap(s -> s.value("type")).filter("anonymous"::equals).isPresent();
    if (source.isPresent()) {
      return anonymous ? ElementEdits.setAttribute(source.get(), "type", "memfd") : List.of();
    }
    return ElementEdits.insert(backing, SOURCE);
  }

  private static List<TextEdit> shared(LaunchContext context, ElementNode backing) {
    return access(context)
        .map(access -> ElementEdits.setAttribute(access, "mode", "shared"))
        .orElseGet(() -> ElementEdits.insert(backing, ACCESS));
  }
}
