package dev.sevkit.testkit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What the command line asks for.
 *
 * @param settings of the host
 * @param isJson whether to print JSON
 * @param readsInput whether the host ends with standard input
 * @param isHelp whether to print the usage and nothing else
 * @param command to run on the host; none if empty
 */
record MainOptions(
    HostSettings settings,
    boolean isJson,
    boolean readsInput,
    boolean isHelp,
    List<String> command) {

  static final String USAGE =
      """
      usage: java -jar sev-testkit.jar [OPTION]... [-- COMMAND [ARGUMENT]...]

      Makes an emulated SEV host, prints where it is, and keeps it until standard input
      ends or SIGTERM comes. With a command: runs it, with SEVKIT_URI, SEVKIT_EMULATOR,
      SEVKIT_FIRMWARE, SEVKIT_FOLDER and PATH set, and ends with its exit status.

        --support none|sev|sev-es|sev-snp   what the platform offers (sev-es)
        --cbitpos N                         C-bit position (51)
        --reduced-phys-bits N               reduced physical bits (1)
        --firmware MAJOR.MINOR.BUILD        API version and build of the firmware (1.55.24)
        --qemu FILE                         the real QEMU (/usr/bin/qemu-system-x86_64)
        --in FOLDER                         where its folder is made (/tmp)
        --daemon                            libvirtd as a process of its own
        --tree FOLDER                       libvirtd and QEMU of the system in the folder, as root
        --json                              print JSON
        --ignore-input                      do not read standard input; end by SIGTERM only
        --help                              print this

      Lines on standard input, each answered by a line:

        fault firmware-error STEP CODE      the firmware refuses the step
        fault slow STEP MILLISECONDS        the step takes longer
        fault dead STEP yes                 QEMU dies at the step
        fault wrong launch-measure yes      the launch measurement is wrong
        heal                                no faults any more
        session POLICY                      dhCert, session, TIK and TEK, base64
        stop-libvirt, start-libvirt         with --daemon or --tree

      STEP: capabilities launch-start launch-update launch-measure query launch-secret
      launch-finish
      """;

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they make no sense
   */
  static MainOptions parse(String... arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    MainOptions options = new MainOptions(HostSettings.defaults(), false, true, false, List.of());
    while (!left.isEmpty()) {
      String option = left.pop();
      if (option.equals("--")) {
        return options.running(List.copyOf(left));
      }
      options = options.with(option, left);
    }
    return options;
  }

  private MainOptions with(String option, Deque<String> left) {
    return switch (option) {
      case "--json" -> new MainOptions(settings, true, readsInput, isHelp, command);
      case "--ignore-input" -> new MainOptions(settings, isJson, false, isHelp, command);
      case "--help" -> new MainOptions(settings, isJson, readsInput, true, command);
      case "--daemon" -> on(settings.withDaemon());
      default -> with(option, value(option, left));
    };
  }

  private static String value(String option, Deque<String> left) {
    if (!option.startsWith("--") || left.isEmpty()) {
      throw new IllegalArgumentException("not an option with a value: " + option);
    }
    return left.pop();
  }

  private MainOptions with(String option, String value) {
    Platform platform = settings.platform();
    return switch (option) {
      case "--support" -> on(settings.support(support(value)));
      case "--cbitpos" -> on(settings.cbitpos(number(option, value)));
      case "--reduced-phys-bits" ->
          on(settings.platform(platform.reducedPhysBits(number(option, value))));
      case "--firmware" -> on(settings.platform(firmware(platform, value)));
      case "--qemu" -> on(settings.qemu(Path.of(value)));
      case "--tree" -> on(settings.inTree(Path.of(value)));
      case "--in" -> on(settings.in(Path.of(value)));
      default -> throw new IllegalArgumentException("unknown option: " + option);
    };
  }

  private static SevSupport support(String value) {
    for (SevSupport support : SevSupport.values()) {
      if (support.text().equals(value.toLowerCase(Locale.ROOT))) {
        return support;
      }
    }
    throw new IllegalArgumentException("--support: expected none, sev, sev-es or sev-snp");
  }

  private static int number(String option, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + ": expected a number, found " + value, e);
    }
  }

  private static Platform firmware(Platform platform, String value) {
    if (!value.matches("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")) {
      throw new IllegalArgumentException("--firmware: expected MAJOR.MINOR.BUILD, found " + value);
    }
    List<Integer> parts = List.of(value.split("\\.")).stream().map(Integer::valueOf).toList();
    return platform.firmware(parts.get(0), parts.get(1), parts.get(2));
  }

  private MainOptions on(HostSettings other) {
    return new MainOptions(other, isJson, readsInput, isHelp, command);
  }

  private MainOptions running(List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("expected a command after --");
    }
    return new MainOptions(settings, isJson, readsInput, isHelp, words);
  }
}
