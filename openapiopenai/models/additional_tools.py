"""Model `AdditionalTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_role import MessageRole
    from openapiopenai.models.tool import Tool

__all__ = [
    "AdditionalTools",
]


class AdditionalTools(BaseModel):
    """Tools that the model may use from this item on."""

    type: Literal["additional_tools"] = "additional_tools"
    """Which variant this is: always `additional_tools`."""
    id: str
    """Its id, by which other calls name it."""
    role: MessageRole
    """Who added the tools."""
    tools: list[Tool]
    """The tools that are added."""
