package dev.sevkit.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a JUnit test an emulated SEV host as a parameter of type {@link EmulatedSevHost}. On a
 * class all its tests share one, with faults cleared after each test; on a method it is that test's
 * own. It is closed after its last test. Where the machine lacks something, the test is skipped and
 * says what to install; where the environment variable {@code CI} is set, it fails. Where the
 * system property {@code sevkit.tree} names a system tree, the host is in it, see {@link
 * HostSettings#inTree}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("libvirt")
@ExtendWith(EmulatedSevExtension.class)
public @interface EmulatedSev {

  /** What the platform offers. */
  SevSupport support() default SevSupport.SEV_ES;

  /** C-bit position. */
  int cbitpos() default 51;

  /** Reduced physical bits. */
  int reducedPhysBits() default 1;

  /** API version of the firmware: major, minor, and its build. */
  int[] firmware() default {1, 55, 24};

  /** Whether libvirt is a process of its own, see {@link HostSettings#withDaemon()}. */
  boolean daemon() default false;

  /** Whether native code finds the emulator first, see {@link HostSettings#firstOnPath()}. */
  boolean firstOnPath() default false;
}
