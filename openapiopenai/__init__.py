"""Python SDK for the OpenAI API, generated from `openapi.yaml`.

Everything is imported from here, when it is first used: `from openapiopenai import Response`.
"""

import os
import sys

__version__ = "0.1.0"

_PUBLIC = {
    "BaseModel": "_runtime.model",
    "DecodeError": "_runtime.exceptions",
    "DecodeIssue": "_runtime.exceptions",
    "UnknownStr": "_runtime.types",
    "UnknownVariant": "_runtime.unions",
}
"""Names written by hand, by module; all others are models."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _PUBLIC:
        value = getattr(import_module(f"{__name__}.{_PUBLIC[name]}"), name)
    elif name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        try:
            value = getattr(import_module(f"{__name__}.models"), name)
        except AttributeError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    setattr(sys.modules[__name__], name, value)
    return value


def __dir__() -> list[str]:
    from openapiopenai import models

    return sorted({*globals(), *_PUBLIC, *dir(models)})


if os.environ.get("OPENAPIOPENAI_EAGER", "0") not in ("", "0"):
    from openapiopenai import models as models  # which then loads them all
