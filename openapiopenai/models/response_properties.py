"""Model `ResponseProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.model_ids_responses import ModelIdsResponses
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.response_text_param import ResponseTextParam
    from openapiopenai.models.tool_choice_param import ToolChoiceParam
    from openapiopenai.models.tools_array import ToolsArray

__all__ = [
    "ResponseProperties",
]


class ResponseProperties(BaseModel):
    """`ResponseProperties` of the API."""

    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    model: ModelIdsResponses | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    tools: ToolsArray | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None
