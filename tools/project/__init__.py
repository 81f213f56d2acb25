"""Projects for the APIs of other servers."""
