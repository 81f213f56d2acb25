"""Model `BatchError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchError",
]


class BatchError(BaseModel):
    """`BatchError` of the API."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None
