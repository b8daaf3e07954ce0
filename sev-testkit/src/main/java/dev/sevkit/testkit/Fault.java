package dev.sevkit.testkit;

import java.time.Duration;

/** Something that goes wrong on an emulated host, on demand. */
public sealed interface Fault {

  /** The line that tells the stand-in: name, step and value, separated by blanks. */
  String line();

  /** The firmware refuses a step with an error code of its own, such as 11, a bad measurement. */
  static Fault firmwareError(LaunchStep step, int code) {
    return new FirmwareError(step, code);
  }

  /** The launch measurement is not that of what was loaded. */
  static Fault wrongMeasurement() {
    return new WrongMeasurement();
  }

  /** A step takes this much longer. */
  static Fault slow(LaunchStep step, Duration time) {
    return new Slow(step, time);
  }

  /** QEMU dies at a step, without a word. */
  static Fault dead(LaunchStep step) {
    return new Dead(step);
  }

  /**
   * A refusal by the firmware.
   *
   * @param step a step of the firmware's
   * @param code 1 to 255
   */
  record FirmwareError(LaunchStep step, int code) implements Fault {
    /** Checks step and code. */
    public FirmwareError {
      if (!step.isOfFirmware() || code < 1 || code > 255) {
        throw new IllegalArgumentException(
            "a firmware error has a step of the firmware's and a code from 1 to 255, found "
                + step.text()
                + " and "
                + code);
      }
    }

    @Override
    public String line() {
      return "firmware-error %s %d".formatted(step.text(), code);
    }
  }

  /** A wrong launch measurement. */
  record WrongMeasurement() implements Fault {
    @Override
    public String line() {
      return "wrong launch-measure yes";
    }
  }

  /**
   * A delay.
   *
   * @param step where
   * @param time how long
   */
  record Slow(LaunchStep step, Duration time) implements Fault {
    @Override
    public String line() {
      return "slow %s %d".formatted(step.text(), time.toMillis());
    }
  }

  /**
   * The end of QEMU.
   *
   * @param step where
   */
  record Dead(LaunchStep step) implements Fault {
    @Override
    public String line() {
      return "dead %s yes".formatted(step.text());
    }
  }
}
