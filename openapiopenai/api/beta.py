# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.beta_agents import AsyncBetaAgents, AsyncRawBetaAgents, BetaAgents, RawBetaAgents
    from openapiopenai.api.beta_assistants import (
        AsyncBetaAssistants,
        AsyncRawBetaAssistants,
        BetaAssistants,
        RawBetaAssistants,
    )
    from openapiopenai.api.beta_chatkit import AsyncBetaChatkit, AsyncRawBetaChatkit, BetaChatkit, RawBetaChatkit
    from openapiopenai.api.beta_realtime import AsyncBetaRealtime, AsyncRawBetaRealtime, BetaRealtime, RawBetaRealtime
    from openapiopenai.api.beta_responses import (
        AsyncBetaResponses,
        AsyncRawBetaResponses,
        BetaResponses,
        RawBetaResponses,
    )
    from openapiopenai.api.beta_threads import AsyncBetaThreads, AsyncRawBetaThreads, BetaThreads, RawBetaThreads
    from openapiopenai.api.chat import AsyncChat, AsyncRawChat, Chat, RawChat


class Beta(SyncResource):
    """`client.beta`: Features in beta, which may change."""

    _path = "beta"

    @subresource
    def agents(self) -> BetaAgents:
        """`client.beta.agents`: Hosted agents: a model with instructions and tools that works in sessions of its own."""
        from openapiopenai.api.beta_agents import BetaAgents

        return BetaAgents(self._client)

    @subresource
    def assistants(self) -> BetaAssistants:
        """`client.beta.assistants`: Assistants: a model with instructions and tools. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_assistants import BetaAssistants

        return BetaAssistants(self._client)

    @subresource
    def chatkit(self) -> BetaChatkit:
        """`client.beta.chatkit`: ChatKit: an embeddable chat for web pages, backed by a workflow."""
        from openapiopenai.api.beta_chatkit import BetaChatkit

        return BetaChatkit(self._client)

    @subresource
    def realtime(self) -> BetaRealtime:
        """`client.beta.realtime`: The Realtime API as it was in beta. Deprecated: use `realtime` instead."""
        from openapiopenai.api.beta_realtime import BetaRealtime

        return BetaRealtime(self._client)

    @subresource
    def responses(self) -> BetaResponses:
        """`client.beta.responses`: Responses with beta features, such as several agents in one response."""
        from openapiopenai.api.beta_responses import BetaResponses

        return BetaResponses(self._client)

    @subresource
    def threads(self) -> BetaThreads:
        """`client.beta.threads`: Threads: conversations with assistants. Deprecated: use `conversations` instead."""
        from openapiopenai.api.beta_threads import BetaThreads

        return BetaThreads(self._client)

    @subresource
    def chat(self) -> Chat:
        """`client.beta.chat`: Chat with a model."""
        from openapiopenai.api.chat import Chat

        return Chat(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBeta:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBeta:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBeta(AsyncResource):
    """`client.beta`: Features in beta, which may change."""

    _path = "beta"

    @subresource
    def agents(self) -> AsyncBetaAgents:
        """`client.beta.agents`: Hosted agents: a model with instructions and tools that works in sessions of its own."""
        from openapiopenai.api.beta_agents import AsyncBetaAgents

        return AsyncBetaAgents(self._client)

    @subresource
    def assistants(self) -> AsyncBetaAssistants:
        """`client.beta.assistants`: Assistants: a model with instructions and tools. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_assistants import AsyncBetaAssistants

        return AsyncBetaAssistants(self._client)

    @subresource
    def chatkit(self) -> AsyncBetaChatkit:
        """`client.beta.chatkit`: ChatKit: an embeddable chat for web pages, backed by a workflow."""
        from openapiopenai.api.beta_chatkit import AsyncBetaChatkit

        return AsyncBetaChatkit(self._client)

    @subresource
    def realtime(self) -> AsyncBetaRealtime:
        """`client.beta.realtime`: The Realtime API as it was in beta. Deprecated: use `realtime` instead."""
        from openapiopenai.api.beta_realtime import AsyncBetaRealtime

        return AsyncBetaRealtime(self._client)

    @subresource
    def responses(self) -> AsyncBetaResponses:
        """`client.beta.responses`: Responses with beta features, such as several agents in one response."""
        from openapiopenai.api.beta_responses import AsyncBetaResponses

        return AsyncBetaResponses(self._client)

    @subresource
    def threads(self) -> AsyncBetaThreads:
        """`client.beta.threads`: Threads: conversations with assistants. Deprecated: use `conversations` instead."""
        from openapiopenai.api.beta_threads import AsyncBetaThreads

        return AsyncBetaThreads(self._client)

    @subresource
    def chat(self) -> AsyncChat:
        """`client.beta.chat`: Chat with a model."""
        from openapiopenai.api.chat import AsyncChat

        return AsyncChat(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBeta:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBeta:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBeta:
        """The methods of `Beta`, returning responses as they came."""

        def __init__(self, of: Beta) -> None:
            self.agents: RawBetaAgents = of.agents.with_raw_response
            self.assistants: RawBetaAssistants = of.assistants.with_raw_response
            self.chatkit: RawBetaChatkit = of.chatkit.with_raw_response
            self.realtime: RawBetaRealtime = of.realtime.with_raw_response
            self.responses: RawBetaResponses = of.responses.with_raw_response
            self.threads: RawBetaThreads = of.threads.with_raw_response
            self.chat: RawChat = of.chat.with_raw_response
            ...

    class AsyncRawBeta:
        """The methods of `AsyncBeta`, returning responses as they came."""

        def __init__(self, of: AsyncBeta) -> None:
            self.agents: AsyncRawBetaAgents = of.agents.with_raw_response
            self.assistants: AsyncRawBetaAssistants = of.assistants.with_raw_response
            self.chatkit: AsyncRawBetaChatkit = of.chatkit.with_raw_response
            self.realtime: AsyncRawBetaRealtime = of.realtime.with_raw_response
            self.responses: AsyncRawBetaResponses = of.responses.with_raw_response
            self.threads: AsyncRawBetaThreads = of.threads.with_raw_response
            self.chat: AsyncRawChat = of.chat.with_raw_response
            ...
