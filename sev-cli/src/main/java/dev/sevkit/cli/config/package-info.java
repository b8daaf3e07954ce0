/**
 * The configuration file: found, read, and asked what holds for one document. It alone knows YAML.
 */
@NullMarked
package dev.sevkit.cli.config;

import org.jspecify.annotations.NullMarked;
