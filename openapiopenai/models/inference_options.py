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
    """How the model shall answer a message."""

    tool_choice: ToolChoice | None
    """The tool that it shall call; null leaves it to the model."""
    model: str | None
    """Id of the model; null: that of the session."""
