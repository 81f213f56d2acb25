"""Model `ResponseInputTransformationsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ResponseInputTransformationsItem",
]


class ResponseInputTransformationsItem(BaseModel):
    """A reasoning item of the input that the model did not get to see."""

    type: Literal["reasoning"] = "reasoning"
    """Which variant this is: always `reasoning`."""
    id: str
    """Id of the reasoning item, as the input had it."""
    action: Literal["removed"] = "removed"
    """What is done: always `removed`."""
    reason: (
        Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        | UnknownStr
    )
    """Why the item was removed: something did not match, or a boundary of turns."""
