# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactionTriggerItemParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompactionTriggerItemParam",
    "CompactionTriggerItemParamDict",
]


class CompactionTriggerItemParam(BaseModel):
    """Triggers compaction of the current context. It must be the last item of the input."""

    type: Literal["compaction_trigger"] = "compaction_trigger"
    """Type: always `compaction_trigger`."""
    id: str | None = None
    """Unique ID of this item, the compaction trigger."""


class CompactionTriggerItemParamDict(TypedDict, total=False):
    """`CompactionTriggerItemParam` as a dict, for arguments."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None
