/** Rules about the guest policy. */
@NullMarked
package dev.sevkit.validate.rules.policy;

import org.jspecify.annotations.NullMarked;
