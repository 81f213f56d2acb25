# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseInputTransformationsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ResponseInputTransformationsItem",
]


class ResponseInputTransformationsItem(BaseModel):
    """A reasoning item that was removed from the input before the model saw it."""

    type: Literal["reasoning"] = "reasoning"
    """Type: always `reasoning`."""
    id: str
    """Original ID of the reasoning item."""
    action: Literal["removed"] = "removed"
    """What was done to the item: always `removed`."""
    reason: (
        Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        | UnknownStr
    )
    """Why the item was removed: its organization, end user, model or prefix did not match, or because of a turn boundary."""
