package dev.sevkit.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a host that runs for itself is told, line by line. */
final class MainCommands {

  private static final String OK = "ok";

  private final EmulatedSevHost host;
  private final List<Fault> faults = new ArrayList<>();

  MainCommands(EmulatedSevHost host) {
    this.host = host;
  }

  /** Does what a line says: its answer, a line that begins with {@code error} if it cannot. */
  String answer(String line) {
    try {
      return done(List.of(line.split("\\s+")));
    } catch (RuntimeException e) {
      return "error: " + e.getMessage();
    }
  }

  private String done(List<String> words) {
    switch (words.get(0)) {
      case "fault" -> {
        faults.add(fault(words));
        host.fail(faults.toArray(Fault[]::new));
      }
      case "heal" -> {
        faults.clear();
        host.heal();
      }
      case "stop-libvirt" -> host.stopLibvirt();
      case "start-libvirt" -> host.startLibvirt();
      case "session" -> {
        return session(word(words, 1));
      }
      default -> throw new IllegalArgumentException("unknown command " + words.get(0));
    }
    return OK;
  }

  private static Fault fault(List<String> words) {
    LaunchStep step = LaunchStep.of(word(words, 2));
    return switch (word(words, 1)) {
      case "firmware-error" -> Fault.firmwareError(step, Integer.parseInt(word(words, 3)));
      case "slow" -> Fault.slow(step, Duration.ofMillis(Long.parseLong(word(words, 3))));
      case "dead" -> Fault.dead(step);
      case "wrong" -> Fault.wrongMeasurement();
      default -> throw new IllegalArgumentException("unknown fault " + words.get(1));
    };
  }

  private String session(String policy) {
    OwnerSession session = host.ownerSession(Integer.decode(policy));
    return String.join(" ", session.dhCert(), session.session(), session.tik(), session.tek());
  }

  private static String word(List<String> words, int at) {
    if (at >= words.size()) {
      throw new IllegalArgumentException("more words expected");
    }
    return words.get(at);
  }
}
