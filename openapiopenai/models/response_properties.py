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
    """What requests for responses and responses have in common."""

    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    model: ModelIdsResponses | None = None
    """Id of the model, such as `gpt-5.1`."""
    background: bool | None = None
    """Whether the response is made in the background, to be fetched later. Off by default."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    """How the model writes: as plain text or by a JSON schema, and at what length."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Which of the tools the model calls."""
    prompt: Prompt | None = None
    """A template of a prompt, and what it is filled with."""
