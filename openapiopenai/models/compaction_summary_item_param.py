# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactionSummaryItemParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompactionSummaryItemParam",
    "CompactionSummaryItemParamDict",
]


class CompactionSummaryItemParam(BaseModel):
    """A compaction item from `responses.compact`, sent as input in place of the earlier conversation."""

    id: str | None = None
    """Its unique ID."""
    type: Literal["compaction"] = "compaction"
    """Type: always `compaction`."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""


class CompactionSummaryItemParamDict(TypedDict, total=False):
    """`CompactionSummaryItemParam` as a dict, for arguments."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
