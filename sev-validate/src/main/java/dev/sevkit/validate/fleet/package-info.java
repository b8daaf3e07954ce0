/**
 * Many domains judged as those of one host: what they share that each must have alone, and what
 * they exhaust together. Each domain is reduced to a {@link dev.sevkit.validate.fleet.FleetMember},
 * so that no document is kept.
 */
@NullMarked
package dev.sevkit.validate.fleet;

import org.jspecify.annotations.NullMarked;
