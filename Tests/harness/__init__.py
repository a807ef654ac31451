"""Shared by the process and browser tests: starts the real binary, and has clients for its socket."""
