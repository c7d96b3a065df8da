package org.rejoinder.web;

/** Knows whether the viewer has a desk for what they moderate. Implemented as a bean by the package that has the desk. */
public interface Doorway {

    /** Whether there is anything that the viewer moderates apart from classes. */
    boolean isOpenToModerator();
}
