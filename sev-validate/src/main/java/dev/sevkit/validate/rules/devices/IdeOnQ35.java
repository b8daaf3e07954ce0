package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.devices.Controller;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.part.DiskTarget;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A disk or controller is IDE on q35, which has no IDE: libvirt refuses the domain. */
public final class IdeOnQ35 implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("ide-on-q35")
          .summary("IDE on q35, which has none: libvirt refuses the domain")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy(
              "put CD-ROMs on bus='sata', disks on sata or virtio-scsi, and delete the IDE controller")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 3, note; libvirt src/qemu/qemu_validate.c");

  /** The rule. */
  public IdeOnQ35() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && context.machine().filter(MachineType::isQ35).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    List<Disk> disks = context.devices(Disk.class).filter(IdeOnQ35::isIde).toList();
    List<String> names = freeNames(context, disks.size());
    Stream<Finding> onDisks =
        IntStream.range(0, disks.size()).mapToObj(i -> finding(disks.get(i), names.get(i)));
    Stream<Finding> onControllers =
        context
            .devices(Controller.class)
            .filter(controller -> "ide".equals(controller.getType()))
            .map(IdeOnQ35::finding);
    return Stream.concat(onDisks, onControllers);
  }

  /** Whether the bus is IDE; without a bus libvirt takes it from the name. */
  private static boolean isIde(Disk disk) {
    DiskTarget target = disk.getTarget();
    if (target == null) {
      return false;
    }
    boolean namedSo = target.getDev() != null && target.getDev().startsWith("hd");
    return target.getBus() == null ? namedSo : "ide".equals(target.getBus());
  }

  /** Names for SATA disks that no disk has. */
  private static List<String> freeNames(LaunchContext context, int count) {
    Set<String> taken =
        context
            .devices(Disk.class)
            .flatMap(disk -> disk.node().child("target").stream())
            .flatMap(target -> target.value("dev").stream())
            .collect(Collectors.toSet());
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(IdeOnQ35::sataName)
        .filter(name -> !taken.contains(name))
        .limit(count)
        .toList();
  }

  /** sda to sdz, sdaa and so on. */
  private static String sataName(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return "sd" + letters;
  }

  private static Finding finding(Disk disk, String name) {
    ElementNode target = disk.node().child("target").orElseThrow();
    return INFO.at(target)
        .detail("disk " + target.value("dev").orElse("without a name"))
        .fix(Fix.safe("move the disk to SATA as " + name, moveToSata(disk, target, name)));
  }

  private static List<TextEdit> moveToSata(Disk disk, ElementNode target, String name) {
    List<TextEdit> edits = new ArrayList<>(ElementEdits.setAttribute(target, "dev", name));
    edits.addAll(ElementEdits.setAttribute(target, "bus", "sata"));
    disk.node().children("address").forEach(old -> edits.addAll(ElementEdits.remove(old)));
    return edits;
  }

  private static Finding finding(Controller controller) {
    return INFO.at(controller)
        .detail("<controller>")
        .fix(Fix.safe("delete the IDE controller", ElementEdits.remove(controller.node())));
  }
}
