# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatTextPython`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseFormatTextPython",
]


class ResponseFormatTextPython(BaseModel):
    """Text format of valid Python code."""

    type: Literal["python"] = "python"
    """Type: always `python`."""
