package io.github.textcleaner.edit;

/**
 * A proposed edit that was not applied, since another one takes its place.
 *
 * @param loser the edit that was dropped
 * @param winner the edit that stands
 */
public record Conflict(Edit loser, Edit winner) {}
