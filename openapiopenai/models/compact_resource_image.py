# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactResourceImage`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "CompactResourceImage",
]


class CompactResourceImage(BaseModel):
    """How images in the input were handled."""

    context_compression: Literal["enabled", "disabled"] | UnknownStr
    """Whether images were compressed in the context."""
