package dev.sevkit.libvirt.launch;

/** How far a launch has come. Each state is left once: by the next step, or by its end. */
public sealed interface LaunchState permits Defined, Paused, Measured, Verified, Running {

  /** Name of the domain. */
  String domain();
}
