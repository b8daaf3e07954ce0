/** Rules about reboot and shutdown. */
@NullMarked
package dev.sevkit.validate.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
