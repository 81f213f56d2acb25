"""Model `CompactionBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompactionBody",
]


class CompactionBody(BaseModel):
    """What stands for the earlier part of a conversation after `responses.compact`."""

    type: Literal["compaction"] = "compaction"
    """Which variant this is: always `compaction`."""
    id: str
    """Its id, by which other calls name it."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""
    created_by: str | None = None
    """Id of who made it."""
