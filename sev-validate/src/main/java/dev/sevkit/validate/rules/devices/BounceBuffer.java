package dev.sevkit.validate.rules.devices;

import dev.sevkit.model.domain.Os;
import dev.sevkit.validate.LaunchContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The memory Linux sets aside in an encrypted guest for what devices read and write. */
final class BounceBuffer {

  /** A number of slots; {@code swiotlb=force} says nothing of the size. */
  private static final Pattern SIZE = Pattern.compile("swiotlb=[0-9].*");

  private BounceBuffer() {}

  /** The command line the host gives the guest's kernel; empty if it gives none. */
  static Optional<String> commandLine(LaunchContext context) {
    return context
        .os()
        .filter(os -> context.bootsKernelDirectly())
        .map(Os::getCmdline)
        .filter(words -> !words.isBlank());
  }

  /** Whether that command line says how large the bounce buffer is. */
  static boolean isSized(LaunchContext context) {
    return commandLine(context)
        .filter(
            words ->
                Arrays.stream(words.split("\\s+")).anyMatch(word -> SIZE.matcher(word).matches()))
        .isPresent();
  }
}
