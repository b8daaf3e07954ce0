package dev.sevkit.testkit.internal;

/** A short wait between two looks at something that changes by itself. */
final class Pause {

  private static final long MILLIS = 10;

  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an emulated host ends", e);
    }
  }
}
