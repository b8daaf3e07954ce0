/** Rules about reboot, sleep, crashes, and the kernel the guest boots. */
@NullMarked
package dev.sevkit.validate.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
