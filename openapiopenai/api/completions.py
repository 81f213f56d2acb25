"""`client.completions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.helpers.streams import AsyncCompletionStream, CompletionStream
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
    answer="CreateCompletionResponse",
    event="CreateCompletionResponse",
    stream_class="openapiopenai.helpers.streams:CompletionStream",
    stream_end={"field": "choices[].finish_reason"},
)


class Completions(SyncResource):
    """`client.completions`: Text that goes on from a prompt: the oldest way to ask a model."""

    path = "completions"

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
    ) -> CreateCompletionResponse: ...

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
    ) -> CompletionStream: ...

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
    ) -> CreateCompletionResponse | CompletionStream: ...

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
        """Lets a model go on from a prompt, at once or as a stream.

        - `model`: Id of the model.
        - `prompt`: The text to go on from, or several, or lists of tokens; absent: the beginning of a new text.
        - `best_of`: How many completions the server makes, to return the likeliest `n` of them: more than `n`, at most 20, 1 by default. Not as a stream. They take tokens of the quota quickly.
        - `echo`: Whether the prompt stands before the completion.
        - `frequency_penalty`: From -2 to 2: positive values make repeats less likely, the more often a token has occurred.
        - `logit_bias`: By how much each token is made likelier or less likely, by its id: from -100, never, to 100, always.
        - `logprobs`: For how many of the likeliest tokens, at most 5, the answer says how likely they were; the chosen one comes on top.
        - `max_tokens`: Most tokens that the model may write; 16 by default. With the prompt they must fit into its context.
        - `n`: How many completions to make of each prompt; 1 by default. They take tokens of the quota quickly.
        - `presence_penalty`: From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely.
        - `seed`: Number that makes answers more alike between calls; `system_fingerprint` tells when the server has changed.
        - `stop`: Texts at which the model stops, at most 4; they are not in the answer. Not for the latest reasoning models, such as `o3` and `o4-mini`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How a stream is sent; only with `stream`.
        - `suffix`: Text that stands behind what is filled in; for `gpt-3.5-turbo-instruct` only.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `user`: Id of your user, which helps to find abuse.

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
    """`client.completions`: Text that goes on from a prompt: the oldest way to ask a model."""

    path = "completions"

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
    ) -> CreateCompletionResponse: ...

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
    ) -> AsyncCompletionStream: ...

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
    ) -> CreateCompletionResponse | AsyncCompletionStream: ...

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
        """Lets a model go on from a prompt, at once or as a stream.

        - `model`: Id of the model.
        - `prompt`: The text to go on from, or several, or lists of tokens; absent: the beginning of a new text.
        - `best_of`: How many completions the server makes, to return the likeliest `n` of them: more than `n`, at most 20, 1 by default. Not as a stream. They take tokens of the quota quickly.
        - `echo`: Whether the prompt stands before the completion.
        - `frequency_penalty`: From -2 to 2: positive values make repeats less likely, the more often a token has occurred.
        - `logit_bias`: By how much each token is made likelier or less likely, by its id: from -100, never, to 100, always.
        - `logprobs`: For how many of the likeliest tokens, at most 5, the answer says how likely they were; the chosen one comes on top.
        - `max_tokens`: Most tokens that the model may write; 16 by default. With the prompt they must fit into its context.
        - `n`: How many completions to make of each prompt; 1 by default. They take tokens of the quota quickly.
        - `presence_penalty`: From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely.
        - `seed`: Number that makes answers more alike between calls; `system_fingerprint` tells when the server has changed.
        - `stop`: Texts at which the model stops, at most 4; they are not in the answer. Not for the latest reasoning models, such as `o3` and `o4-mini`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How a stream is sent; only with `stream`.
        - `suffix`: Text that stands behind what is filled in; for `gpt-3.5-turbo-instruct` only.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `user`: Id of your user, which helps to find abuse.

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
        """The methods of `Completions`, returning answers as they came."""

        def __init__(self, of: Completions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawCompletions:
        """The methods of `AsyncCompletions`, returning answers as they came."""

        def __init__(self, of: AsyncCompletions) -> None:
            self.create = async_raw(of.create)
            ...
