package dev.sevkit.attest.kit;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says at the end of a test class how many of its vectors reached what they expect. */
public final class VectorTally implements TestWatcher, AfterAllCallback {

  private static final Namespace OURS = Namespace.create(VectorTally.class);

  /** How many vectors a class has tried and reached. */
  private record Tally(AtomicInteger tried, AtomicInteger reached) {

    Tally() {
      this(new AtomicInteger(), new AtomicInteger());
    }
  }

  @Override
  public void testSuccessful(ExtensionContext test) {
    count(test, true);
  }

  @Override
  public void testFailed(ExtensionContext test, @Nullable Throwable cause) {
    count(test, false);
  }

  private static void count(ExtensionContext test, boolean reached) {
    if (test.getUniqueId().contains("test-template-invocation")) {
      Tally tally = of(test);
      tally.tried.incrementAndGet();
      if (reached) {
        tally.reached.incrementAndGet();
      }
    }
  }

  private static Tally of(ExtensionContext test) {
    return test.getRoot()
        .getStore(OURS)
        .computeIfAbsent(test.getRequiredTestClass(), any -> new Tally(), Tally.class);
  }

  @Override
  public void afterAll(ExtensionContext container) {
    Tally tally = of(container);
    System.out.printf(
        "vectors: %s of %s reached in %s%n",
        tally.reached, tally.tried, container.getRequiredTestClass().getSimpleName());
  }
}
