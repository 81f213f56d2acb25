"""Model `CompactionBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompactionBody",
]


class CompactionBody(BaseModel):
    """`CompactionBody` of the API."""

    type: Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None
