"""Runs software that was written for the official SDK on this package: modules that answer to its names.

Three ways in:

- `from openapiopenai.compat import openai` for code of your own;
- `openapiopenai.compat.install()`, before anything imports `openai`, for code of others: `import openai` gets the modules
  of this package from then on, whether the official package is installed or not;
- `python -m openapiopenai.compat app.py`, `… -m pytest`, for programs that you leave as they are.

Type checkers find the same modules: `python -m openapiopenai.compat stubs` tells where they are.
"""

import os
import sys

from .loading import name_officially, use_names

__all__ = ["install", "is_enabled"]

SWITCH = "OPENAPIOPENAI_COMPAT"
"""Environment variable; with the value "0", `install` does nothing: `import openai` is the official package."""

use_names()


def is_enabled() -> bool:
    """Whether `install` has an effect: not with `OPENAPIOPENAI_COMPAT=0` in the environment."""
    return os.environ.get(SWITCH) != "0"


def install() -> bool:
    """Let `import openai` and imports of all its modules get the modules of this package, in this process.

    Returns whether it does; False if it is turned off by `OPENAPIOPENAI_COMPAT=0`. Raises RuntimeError if another
    package of this name was imported before.
    """
    if not is_enabled():
        return False
    from .finding import NAME, OfficialNames, is_ours

    loaded = sys.modules.get(NAME)
    if loaded is not None and not is_ours(loaded):
        raise RuntimeError(
            f"{NAME} was already imported from {getattr(loaded, '__file__', None)}: "
            "call openapiopenai.compat.install() before anything imports it"
        )
    if not any(isinstance(each, OfficialNames) for each in sys.meta_path):
        sys.meta_path.insert(0, OfficialNames())
        name_officially()
    return True
