"""Model `CreateCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from openapiopenai.models.create_completion_request_model import (
        CreateCompletionRequestModel,
        CreateCompletionRequestModelDict,
    )
    from openapiopenai.models.create_completion_request_prompt import (
        CreateCompletionRequestPrompt,
        CreateCompletionRequestPromptDict,
    )
    from openapiopenai.models.stop_configuration import StopConfiguration, StopConfigurationDict

__all__ = [
    "CreateCompletionRequest",
    "CreateCompletionRequestDict",
]


class CreateCompletionRequest(BaseModel):
    """`CreateCompletionRequest` of the API."""

    model: CreateCompletionRequestModel
    prompt: CreateCompletionRequestPrompt | None
    best_of: int | None = None
    echo: bool | None = None
    frequency_penalty: float | None = None
    """From -2 to 2: positive values make repeats less likely, the more often a token has occurred."""
    logit_bias: dict[str, int] | None = None
    logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    """From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely."""
    seed: int | None = None
    stop: StopConfiguration | None = None
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: ChatCompletionStreamOptions | None = None
    suffix: str | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    user: str | None = None


class CreateCompletionRequestDict(TypedDict, total=False):
    """`CreateCompletionRequest` as a dict, for arguments."""

    model: Required[CreateCompletionRequestModelDict | CreateCompletionRequestModel]
    prompt: Required[CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None]
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: StopConfigurationDict | StopConfiguration | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str
