"""Model `VectorStoreFileObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "VectorStoreFileObjectLastError",
]


class VectorStoreFileObjectLastError(BaseModel):
    """`VectorStoreFileObjectLastError` of the API."""

    code: Literal["server_error", "unsupported_file", "invalid_file"] | UnknownStr
    message: str
