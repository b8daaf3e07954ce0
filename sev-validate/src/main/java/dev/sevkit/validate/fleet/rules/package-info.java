/** The rules about the domains of one host, and the list of them. */
@NullMarked
package dev.sevkit.validate.fleet.rules;

import org.jspecify.annotations.NullMarked;
