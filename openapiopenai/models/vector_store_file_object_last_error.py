# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileObjectLastError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "VectorStoreFileObjectLastError",
]


class VectorStoreFileObjectLastError(BaseModel):
    """Last error with a file of a vector store."""

    code: Literal["server_error", "unsupported_file", "invalid_file"] | UnknownStr
    """Error code, for programs."""
    message: str
    """Error message, for people."""
