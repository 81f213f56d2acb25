"""Model `ResponseInputTransformationsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ResponseInputTransformationsItem",
]


class ResponseInputTransformationsItem(BaseModel):
    """`ResponseInputTransformationsItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    action: Literal["removed"] = "removed"
    """What is done: always `removed`."""
    reason: (
        Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        | UnknownStr
    )
    type: Literal["reasoning"] = "reasoning"
    """Which variant this is: always `reasoning`."""
