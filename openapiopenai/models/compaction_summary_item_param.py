"""Model `CompactionSummaryItemParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompactionSummaryItemParam",
    "CompactionSummaryItemParamDict",
]


class CompactionSummaryItemParam(BaseModel):
    """`CompactionSummaryItemParam` of the API."""

    id: str | None = None
    type: Literal["compaction"] = "compaction"
    encrypted_content: str


class CompactionSummaryItemParamDict(TypedDict, total=False):
    """`CompactionSummaryItemParam` as a dict, for arguments."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
