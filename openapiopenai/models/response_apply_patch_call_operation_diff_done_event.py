# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseApplyPatchCallOperationDiffDoneEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseApplyPatchCallOperationDiffDoneEvent",
]


class ResponseApplyPatchCallOperationDiffDoneEvent(BaseModel):
    """Sent when the diff of an `apply_patch` call is complete."""

    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"
    """Type: always `response.apply_patch_call_operation_diff.done`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    diff: str
    """The whole diff."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
