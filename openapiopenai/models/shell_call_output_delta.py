# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ShellCallOutputDelta`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ShellCallOutputDelta",
]


class ShellCallOutputDelta(BaseModel):
    """The next part of the output of a shell call, sent while it runs."""

    stdout: str | None = None
    """Next part of the standard output."""
    stderr: str | None = None
    """Next part of the standard error."""
