# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactionBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompactionBody",
]


class CompactionBody(BaseModel):
    """A compaction item, which `responses.compact` returns in place of the earlier conversation.

    Known as `ResponseCompactionItem`."""

    type: Literal["compaction"] = "compaction"
    """Type: always `compaction`."""
    id: str
    """Its unique ID."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""
    created_by: str | None = None
    """ID of the actor that created it."""
