/**
 * Rules about the launchSecurity element itself: its type, its children, the host's bit numbers.
 */
@NullMarked
package dev.sevkit.validate.rules.launch;

import org.jspecify.annotations.NullMarked;
