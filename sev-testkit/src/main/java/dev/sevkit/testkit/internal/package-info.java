/** Processes, files and native calls behind an emulated host; no interface of this module. */
@NullMarked
package dev.sevkit.testkit.internal;

import org.jspecify.annotations.NullMarked;
