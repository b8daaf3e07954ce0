/**
 * The contract of validation: a {@link dev.sevkit.validate.Rule} looks at a {@link
 * dev.sevkit.validate.LaunchContext} and gives findings; a {@link dev.sevkit.validate.Validator}
 * runs a set of rules and gives a report.
 *
 * <p>Nothing here knows a single rule, and nothing prints, reads files or changes a document.
 */
@NullMarked
package dev.sevkit.validate;

import org.jspecify.annotations.NullMarked;
