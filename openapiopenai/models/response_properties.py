# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings shared by requests for responses and by the responses themselves."""

    previous_response_id: str | None = None
    """ID of the previous response, which this one continues; cannot be combined with `conversation`."""
    model: ModelIdsResponses | None = None
    """ID of the model, such as `gpt-5.1`."""
    background: bool | None = None
    """Whether to generate the response in the background, to be retrieved later. Off by default."""
    max_tool_calls: int | None = None
    """Maximum number of calls of built-in tools, across all of them; further calls are ignored."""
    text: ResponseTextParam | None = None
    """Text output settings: plain text or JSON that matches a schema, and the verbosity."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Whether the model calls tools, and which ones."""
    prompt: Prompt | None = None
    """A prompt template stored with OpenAI, and values for its variables."""
