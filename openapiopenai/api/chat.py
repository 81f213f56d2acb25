# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.chat_completions import (
        AsyncChatCompletions,
        AsyncRawChatCompletions,
        ChatCompletions,
        RawChatCompletions,
    )


class Chat(SyncResource):
    """`client.chat`: Chat with a model."""

    _path = "chat"

    @subresource
    def completions(self) -> ChatCompletions:
        """`client.chat.completions`: Responses of a model to a list of messages, whole or as a stream; most compatible servers offer these too."""
        from openapiopenai.api.chat_completions import ChatCompletions

        return ChatCompletions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawChat:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawChat:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncChat(AsyncResource):
    """`client.chat`: Chat with a model."""

    _path = "chat"

    @subresource
    def completions(self) -> AsyncChatCompletions:
        """`client.chat.completions`: Responses of a model to a list of messages, whole or as a stream; most compatible servers offer these too."""
        from openapiopenai.api.chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawChat:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawChat:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawChat:
        """The methods of `Chat`, returning responses as they came."""

        def __init__(self, of: Chat) -> None:
            self.completions: RawChatCompletions = of.completions.with_raw_response
            ...

    class AsyncRawChat:
        """The methods of `AsyncChat`, returning responses as they came."""

        def __init__(self, of: AsyncChat) -> None:
            self.completions: AsyncRawChatCompletions = of.completions.with_raw_response
            ...
