"""What the process and browser tests share: starting the real binary, and clients for its socket."""
