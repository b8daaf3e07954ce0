package dev.sevkit.cli.host;

/** What help says of the exit codes of these commands. */
final class HostExit {

  static final String CODES_1 =
      "Exit code: 0 done, 1 mismatch, 2 unsupported or wrong usage, 3 insecure use, 4 bad domain";

  static final String CODES_2 = "configuration, 5 bad state, 6 anything else.";

  private HostExit() {}
}
