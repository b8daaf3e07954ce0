package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.edit.TextEdits;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Over every domain of libvirt's and virt-manager's tests, each judged as if it were a SEV guest:
 * fixing touches nothing outside its edits, a second run changes nothing, the result is
 * well-formed, no rule breaks.
 */
class CorpusFixTest {

  private static List<DomainXml> corpus = List.of();

  private final AtomicInteger changed = new AtomicInteger();
  private final AtomicInteger fixes = new AtomicInteger();

  @BeforeAll
  static void readTheCorpus() {
    corpus = Shared.xmlFiles("corpus").stream().flatMap(file -> readable(file).stream()).toList();
  }

  @ParameterizedTest
  @EnumSource(SevType.class)
  void fixing_a_corpus_touches_nothing_it_need_not(SevType type) {
    TargetProfile unknown = TargetProfile.unknown().as(type);
    TargetProfile old = Hosts.ROME.apply(unknown.qemu(Version.of(5, 2)));
    TargetProfile recent = Hosts.GENOA.apply(unknown);
    assertThat(corpus).hasSizeGreaterThan(1300);
    for (TargetProfile profile : List.of(unknown, old, recent)) {
      Validator validator = new Validator(BuiltInRules.all(), profile);
      corpus.parallelStream().forEach(document -> requireSoundFixes(document, validator));
    }
    assertThat(changed).hasPositiveValue();
    System.out.printf("as %s: %s changed, %s fixes%n", type.id(), changed, fixes);
  }

  private void requireSoundFixes(DomainXml document, Validator validator) {
    requireEveryFixIsLocal(document, validator.validate(document));
    FixResult safe = requireStable(document, FixApplier.safe(validator));
    requireStable(document, FixApplier.withUnsafe(validator));
    changed.addAndGet(safe.isChanged() ? 1 : 0);
    fixes.addAndGet(safe.applied().size());
  }

  private static Optional<DomainXml> readable(Path file) {
    try {
      return Optional.of(DomainXml.read(file));
    } catch (ModelReadException e) {
      return Optional.empty();
    }
  }

  /** Each fix alone gives a well-formed document that is the old one outside its edits. */
  private static void requireEveryFixIsLocal(DomainXml document, ValidationReport report) {
    assertThat(report.failed()).as(document.source().name()).isEmpty();
    String before = document.source().text();
    for (Finding finding : report.findings()) {
      for (Fix fix : finding.fixes()) {
        TextEdits edits = new TextEdits();
        assertThat(edits.addAll(fix.edits())).isTrue();
        String after = edits.applyTo(before);
        requireSameOutside(edits.sorted(), before, after);
        DomainXml.of(document.source().withText(after));
      }
    }
  }

  private static void requireSameOutside(List<TextEdit> edits, String before, String after) {
    List<TextEdit> backwards = new ArrayList<>(edits);
    Collections.reverse(backwards);
    int oldEnd = before.length();
    int newEnd = after.length();
    for (TextEdit edit : backwards) {
      String kept = before.substring(edit.end(), oldEnd);
      assertThat(after.substring(newEnd - kept.length(), newEnd)).isEqualTo(kept);
      newEnd -= kept.length() + edit.text().length();
      oldEnd = edit.start();
    }
    assertThat(after.substring(0, newEnd)).isEqualTo(before.substring(0, oldEnd));
  }

  private static FixResult requireStable(DomainXml document, FixApplier applier) {
    FixResult once = applier.fix(document);
    assertThat(once.remaining().failed()).as(document.source().name()).isEmpty();
    if (once.isChanged()) {
      assertThat(applier.fix(once.after()).isChanged())
          .as("a second run on %s changes more", document.source().name())
          .isFalse();
    }
    return once;
  }
}
