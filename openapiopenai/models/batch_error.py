# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BatchError",
]


class BatchError(BaseModel):
    """An error in the input file of a batch."""

    code: str | None = None
    """Error code, for programs."""
    message: str | None = None
    """Error message, for people."""
    param: str | None = None
    """Parameter that caused the error, if there is one."""
    line: int | None = None
    """Line of the input file that the error is in, if there is one."""
