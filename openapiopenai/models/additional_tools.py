# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdditionalTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_role import MessageRole
    from openapiopenai.models.tool import Tool

__all__ = [
    "AdditionalTools",
]


class AdditionalTools(BaseModel):
    """Additional tools that the model can use from this item on."""

    type: Literal["additional_tools"] = "additional_tools"
    """Type: always `additional_tools`."""
    id: str
    """Its unique ID."""
    role: MessageRole
    """Role that added the tools."""
    tools: list[Tool]
    """The additional tools."""
