"""Model `CompactionSummaryItemParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompactionSummaryItemParam",
    "CompactionSummaryItemParamDict",
]


class CompactionSummaryItemParam(BaseModel):
    """What stands for the earlier part of a conversation after `responses.compact`, sent back."""

    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["compaction"] = "compaction"
    """Which variant this is: always `compaction`."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""


class CompactionSummaryItemParamDict(TypedDict, total=False):
    """`CompactionSummaryItemParam` as a dict, for arguments."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
