"""What PyInstaller needs to know of this package; an entry point leads here, so that no option is needed."""

import os


def hook_dirs() -> list[str]:
    """Return the folders with hooks for PyInstaller."""
    return [os.path.dirname(__file__)]
