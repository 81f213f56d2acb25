# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContextManagementParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContextManagementParam",
    "ContextManagementParamDict",
]


class ContextManagementParam(BaseModel):
    """A context management strategy, which keeps the context from growing too long."""

    type: str
    """Kind of context management; currently only `compaction`."""
    compact_threshold: int | None = None
    """Number of tokens at which compaction is triggered; at least 1000."""


class ContextManagementParamDict(TypedDict, total=False):
    """`ContextManagementParam` as a dict, for arguments."""

    type: Required[str]
    compact_threshold: int | None
