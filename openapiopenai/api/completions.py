# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.completions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.helpers.streams_async import AsyncCompletionStream
    from openapiopenai.helpers.streams_sync import CompletionStream
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
    from openapiopenai.models.create_completion_response import CreateCompletionResponse
    from openapiopenai.models.stop_configuration import StopConfiguration, StopConfigurationDict

CREATE = Operation(
    "completions.create",
    "POST",
    "/completions",
    body="json",
    nullable=(
        "prompt",
        "best_of",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "seed",
        "stop",
        "stream",
        "stream_options",
        "suffix",
        "temperature",
        "top_p",
    ),
    response="CreateCompletionResponse",
    errors={"429": "ErrorResponse"},
    event="CreateCompletionResponse",
    stream_class="openapiopenai.helpers.streams:CompletionStream",
    stream_end={"field": "choices[].finish_reason"},
)


class Completions(SyncResource):
    """`client.completions`: Text that continues a prompt; the oldest way to use a model."""

    _path = "completions"

    @overload
    def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: Literal[False] | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @overload
    def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @overload
    def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | CompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | CompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawCompletions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawCompletions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncCompletions(AsyncResource):
    """`client.completions`: Text that continues a prompt; the oldest way to use a model."""

    _path = "completions"

    @overload
    async def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: Literal[False] | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | AsyncCompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
        model: CreateCompletionRequestModelDict | CreateCompletionRequestModel,
        prompt: CreateCompletionRequestPromptDict | CreateCompletionRequestPrompt | None,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        stream: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | AsyncCompletionStream:
        """Creates a completion of a prompt, whole or as a stream.

        - model: ID of the model.
        - prompt: The prompt to complete: a string, several strings, a list of tokens, or several such lists. If absent, the model generates as from the beginning of a new document.
        - best_of: Number of candidate completions to generate on the server, 1 by default and at most 20. The `n` candidates with the highest log probability per token are returned; `best_of` must be greater than `n`. Results cannot be streamed, and the token quota is consumed quickly.
        - echo: Whether to return the prompt along with the completion.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice. For instance, `{"50256": -100}` prevents the `<|endoftext|>` token.
        - logprobs: Number of most likely tokens to return with their log probabilities, at most 5. The sampled token is always included, so there may be one more.
        - max_tokens: Maximum number of tokens to generate; 16 by default. Together with the prompt, they must fit into the model's context.
        - n: Number of completions to generate per prompt; 1 by default. Many completions consume the token quota quickly.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - seed: With the same `seed` and parameters, sampling is deterministic as far as possible. This is not guaranteed: watch `system_fingerprint` for changes of the backend.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - suffix: Text that follows the inserted completion; for `gpt-3.5-turbo-instruct` only.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - user: Identifier of your end user, which helps to detect abuse.

        `POST /completions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawCompletions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawCompletions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawCompletions:
        """The methods of `Completions`, returning responses as they came."""

        def __init__(self, of: Completions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawCompletions:
        """The methods of `AsyncCompletions`, returning responses as they came."""

        def __init__(self, of: AsyncCompletions) -> None:
            self.create = async_raw(of.create)
            ...
