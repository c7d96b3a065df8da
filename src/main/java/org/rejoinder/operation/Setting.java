package org.rejoinder.operation;

/**
 * A setting in force, as a person reads it.
 *
 * @param name what it is about
 * @param environment the name of the environment variable that changes it
 */
record Setting(String name, String value, String environment) {}
