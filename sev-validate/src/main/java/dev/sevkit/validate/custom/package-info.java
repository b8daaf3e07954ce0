/**
 * Rules that do not come with SevKit: found on a class path, told apart by the name of their vendor
 * before their own.
 */
@NullMarked
package dev.sevkit.validate.custom;

import org.jspecify.annotations.NullMarked;
