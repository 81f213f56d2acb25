"""Model `ContextManagementParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContextManagementParam",
    "ContextManagementParamDict",
]


class ContextManagementParam(BaseModel):
    """`ContextManagementParam` of the API."""

    type: str
    compact_threshold: int | None = None


class ContextManagementParamDict(TypedDict, total=False):
    """`ContextManagementParam` as a dict, for arguments."""

    type: Required[str]
    compact_threshold: int | None
