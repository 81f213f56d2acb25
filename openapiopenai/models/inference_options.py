"""Model `InferenceOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.tool_choice import ToolChoice

__all__ = [
    "InferenceOptions",
]


class InferenceOptions(BaseModel):
    """`InferenceOptions` of the API."""

    tool_choice: ToolChoice | None
    model: str | None
