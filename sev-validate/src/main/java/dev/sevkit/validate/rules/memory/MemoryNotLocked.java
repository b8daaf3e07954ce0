package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.model.domain.Memtune;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neither {@code <locked/>} nor a hard limit raises the limit on locked memory: QEMU cannot pin the
 * guest's memory and the start fails.
 */
public final class MemoryNotLocked implements Rule {

  private static final Markup LOCKED = Markup.element("locked");

  private static final RuleInfo INFO =
      RuleInfo.named("memory-not-locked")
          .summary("memory is neither locked nor hard-limited, so QEMU may not pin it")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "add <memoryBacking><locked/></memoryBacking>, or a <hard_limit> of memory plus 256 MiB")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Memory; SUSE AMD-SEV guide, section 3");

  /** The rule. */
  public MemoryNotLocked() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Domain domain = context.domain();
    return isLocked(domain) || isHardLimited(domain)
        ? Stream.empty()
        : Stream.of(
            INFO.at(place(domain))
                .detail(isOfHugePages(domain) ? "huge pages do not take the place of it" : "")
                .fix(Fix.safe("lock the memory: add <locked/> to memoryBacking", lock(domain))));
  }

  private static boolean isLocked(Domain domain) {
    MemoryBacking backing = domain.getMemoryBacking();
    return backing != null && backing.getLocked() != null;
  }

  private static boolean isHardLimited(Domain domain) {
    Memtune memtune = domain.getMemtune();
    return memtune != null && memtune.getHardLimit() != null;
  }

  private static boolean isOfHugePages(Domain domain) {
    MemoryBacking backing = domain.getMemoryBacking();
    return backing != null && backing.getHugepages() != null;
  }

  /** Where the reader looks for it: the memory of the domain. */
  private static ModelElement place(Domain domain) {
    ModelElement memory = domain.getMemory();
    return memory == null ? domain : memory;
  }

  private static List<TextEdit> lock(Domain domain) {
    MemoryBacking backing = domain.getMemoryBacking();
    return backing == null
        ? ElementEdits.insert(domain.node(), Markup.element("memoryBacking").child(LOCKED))
        : ElementEdits.insert(backing.node(), LOCKED);
  }
}
