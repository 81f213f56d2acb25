# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseApplyPatchCallOperationDiffDeltaEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseApplyPatchCallOperationDiffDeltaEvent",
]


class ResponseApplyPatchCallOperationDiffDeltaEvent(BaseModel):
    """Sent with the next part of the diff of an `apply_patch` call."""

    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"
    """Type: always `response.apply_patch_call_operation_diff.delta`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    delta: str
    """Diff delta: the part to append."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
