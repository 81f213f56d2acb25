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
    """What a completion is made from."""

    model: CreateCompletionRequestModel
    """Id of the model."""
    prompt: CreateCompletionRequestPrompt | None
    """The text to go on from, or several, or lists of tokens; absent: the beginning of a new text."""
    best_of: int | None = None
    """How many completions the server makes, to return the likeliest `n` of them: more than `n`, at most 20, 1 by default. Not as a stream. They take tokens of the quota quickly."""
    echo: bool | None = None
    """Whether the prompt stands before the completion."""
    frequency_penalty: float | None = None
    """From -2 to 2: positive values make repeats less likely, the more often a token has occurred."""
    logit_bias: dict[str, int] | None = None
    """By how much each token is made likelier or less likely, by its id: from -100, never, to 100, always."""
    logprobs: int | None = None
    """For how many of the likeliest tokens, at most 5, the answer says how likely they were; the chosen one comes on top."""
    max_tokens: int | None = None
    """Most tokens that the model may write; 16 by default. With the prompt they must fit into its context."""
    n: int | None = None
    """How many completions to make of each prompt; 1 by default. They take tokens of the quota quickly."""
    presence_penalty: float | None = None
    """From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely."""
    seed: int | None = None
    """Number that makes answers more alike between calls; `system_fingerprint` tells when the server has changed."""
    stop: StopConfiguration | None = None
    """Texts at which the model stops, at most 4; they are not in the answer. Not for the latest reasoning models, such as `o3` and `o4-mini`."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: ChatCompletionStreamOptions | None = None
    """How a stream is sent; only with `stream`."""
    suffix: str | None = None
    """Text that stands behind what is filled in; for `gpt-3.5-turbo-instruct` only."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""


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
