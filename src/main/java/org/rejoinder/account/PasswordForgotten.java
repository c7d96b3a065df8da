package org.rejoinder.account;

/** Somebody asked for a link to choose a new password for this handle, whether or not it exists. */
record PasswordForgotten(String handle) {}
