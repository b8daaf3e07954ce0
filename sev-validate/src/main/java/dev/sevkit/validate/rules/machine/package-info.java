/** Rules about machine type, architecture and hypervisor. */
@NullMarked
package dev.sevkit.validate.rules.machine;

import org.jspecify.annotations.NullMarked;
