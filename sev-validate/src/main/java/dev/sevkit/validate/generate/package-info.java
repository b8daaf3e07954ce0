/**
 * Makes SEV-ready domains: from a template and a target, or from an ordinary domain. The way is the
 * fixes': what no safe fix makes clean is reported, never hidden. It knows no rule.
 */
@NullMarked
package dev.sevkit.validate.generate;

import org.jspecify.annotations.NullMarked;
