# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InferenceOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.tool_choice import ToolChoice

__all__ = [
    "InferenceOptions",
]


class InferenceOptions(BaseModel):
    """Overrides of the model and tool choice for generating the assistant's response."""

    tool_choice: ToolChoice | None = FROM_SERVER
    """Preferred tool to call; null lets ChatKit choose automatically."""
    model: str | None = FROM_SERVER
    """ID of the model that generates the response; null for the session's default."""
