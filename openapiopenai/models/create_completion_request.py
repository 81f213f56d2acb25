# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Parameters for creating a completion."""

    model: CreateCompletionRequestModel
    """ID of the model."""
    prompt: CreateCompletionRequestPrompt | None
    """The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document."""
    best_of: int | None = None
    """Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly."""
    echo: bool | None = None
    """Whether to return the prompt along with the completion."""
    frequency_penalty: float | None = None
    """From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely."""
    logit_bias: dict[str, int] | None = None
    """Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token."""
    logprobs: int | None = None
    """Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more."""
    max_tokens: int | None = None
    """Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context."""
    n: int | None = None
    """Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly."""
    presence_penalty: float | None = None
    """From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely."""
    seed: int | None = None
    """With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend."""
    stop: StopConfiguration | None = None
    """Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    stream_options: ChatCompletionStreamOptions | None = None
    """Options for streaming; only with `stream: true`."""
    suffix: str | None = None
    """Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""


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
