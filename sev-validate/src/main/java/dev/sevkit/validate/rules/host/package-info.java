/** Rules about what the host and its installed firmware can do. */
@NullMarked
package dev.sevkit.validate.rules.host;

import org.jspecify.annotations.NullMarked;
