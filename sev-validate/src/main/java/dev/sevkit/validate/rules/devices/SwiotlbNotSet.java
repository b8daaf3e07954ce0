package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The domain gives the guest's kernel a command line without the size of the bounce buffer; the
 * usual size may be too small, or too large to be found below 4 GiB.
 */
public final class SwiotlbNotSet implements Rule {

  private static final int WHOLE = 262_144;
  private static final int HALF = 131_072;
  private static final int SLOTS_PER_MIB = 512;
  private static final MemorySize LARGE = MemorySize.ofMib(16 * 1_024);

  private static final RuleInfo INFO =
      RuleInfo.named("swiotlb-not-set")
          .summary("the kernel's command line leaves the size of the bounce buffer open")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("add swiotlb= to the command line: 262144 is 512 MiB")
          .since("0.1.0")
          .source("AMDESE AMDSEV, FAQ, How to increase SWIOTLB limit");

  /** The rule. */
  public SwiotlbNotSet() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && BounceBuffer.commandLine(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return BounceBuffer.isSized(context)
        ? Stream.empty()
        : context.os().flatMap(os -> os.node().child("cmdline")).stream()
            .map(cmdline -> finding(context, cmdline));
  }

  private static Finding finding(LaunchContext context, ElementNode cmdline) {
    int slots = isLarge(context) ? HALF : WHOLE;
    String parameter = "swiotlb=" + slots;
    return INFO.at(cmdline)
        .expected(parameter)
        .help("add %s to the command line".formatted(parameter))
        .fix(
            Fix.unsafe(
                "add %s; it takes %d MiB of the guest's memory, and with kernel hashes it changes the launch measurement"
                    .formatted(parameter, slots / SLOTS_PER_MIB),
                ElementEdits.setText(cmdline, inFront(parameter, cmdline.text().strip()))));
  }

  /** What follows two dashes would reach the guest's init only. */
  private static String inFront(String parameter, String commandLine) {
    return parameter + " " + commandLine;
  }

  /** So large that the buffer Linux would choose may not fit below 4 GiB. */
  private static boolean isLarge(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemory())
        .flatMap(MemoryAmount::size)
        .filter(size -> size.compareTo(LARGE) >= 0)
        .isPresent();
  }
}
