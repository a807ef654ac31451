"""Checks that what documents and comments refer to exists: links, sections, numbers, files, tests, types and commands."""
