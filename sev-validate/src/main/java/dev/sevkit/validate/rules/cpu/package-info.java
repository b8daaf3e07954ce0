/** Rules about the virtual CPUs and what the hypervisor offers them. */
@NullMarked
package dev.sevkit.validate.rules.cpu;

import org.jspecify.annotations.NullMarked;
