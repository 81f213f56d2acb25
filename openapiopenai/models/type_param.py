# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TypeParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TypeParam",
    "TypeParamDict",
]


class TypeParam(BaseModel):
    """Types text."""

    type: Literal["type"] = "type"
    """Type: always `type`."""
    text: str
    """Text to type."""


class TypeParamDict(TypedDict, total=False):
    """`TypeParam` as a dict, for arguments."""

    type: Required[Literal["type"]]
    text: Required[str]
