"""Connections of `client.realtime.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.channel import Part, event
from openapiopenai._runtime.connection import AsyncConnection, Connection

if TYPE_CHECKING:
    from openapiopenai.models.realtime_client_event import RealtimeClientEvent, RealtimeClientEventDict
    from openapiopenai.models.realtime_client_event_session_update_session import (
        RealtimeClientEventSessionUpdateSession,
        RealtimeClientEventSessionUpdateSessionDict,
    )
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem, RealtimeConversationItemDict
    from openapiopenai.models.realtime_response_create_params import (
        RealtimeResponseCreateParams,
        RealtimeResponseCreateParamsDict,
    )
    from openapiopenai.models.realtime_server_event import RealtimeServerEvent

    Base = Connection[RealtimeClientEventDict | RealtimeClientEvent, RealtimeServerEvent]
    AsyncBase = AsyncConnection[RealtimeClientEventDict | RealtimeClientEvent, RealtimeServerEvent]
else:
    Base, AsyncBase = Connection, AsyncConnection


class RealtimeConnectionSession(Part["RealtimeConnection"]):
    """`session…` events that go to the server."""

    @event("session.update")
    def update(
        self,
        *,
        session: RealtimeClientEventSessionUpdateSessionDict | RealtimeClientEventSessionUpdateSession,
        event_id: str | None = None,
    ) -> None:
        """Changes the session, but not its model, nor its voice once it has spoken. What is absent stays; an empty text, an empty list or null takes a setting away. `session.updated` answers it with all settings."""
        ...


class RealtimeConnectionResponse(Part["RealtimeConnection"]):
    """`response…` events that go to the server."""

    @event("response.cancel")
    def cancel(
        self,
        *,
        event_id: str | None = None,
        response_id: str | None = None,
    ) -> None:
        """Cancels a response in progress. `response.done` with the status `cancelled` answers it, or `error` where there was none; the session goes on either way."""
        ...

    @event("response.create")
    def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams | None = None,
    ) -> None:
        """Asks for a response; with server turn detection they come by themselves. What it sets holds for this response only. Several may run at once, but only one that writes into the conversation; `metadata` tells them apart. `response.created` answers it, at last `response.done`."""
        ...


class RealtimeConnectionOutputAudioBuffer(Part["RealtimeConnection"]):
    """`output_audio_buffer…` events that go to the server."""

    @event("output_audio_buffer.clear")
    def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Stops the audio that is being played, over WebRTC and SIP only. Send `response.cancel` before it. `output_audio_buffer.cleared` answers it."""
        ...


class RealtimeConnectionInputAudioBuffer(Part["RealtimeConnection"]):
    """`input_audio_buffer…` events that go to the server."""

    @event("input_audio_buffer.append", base64=("audio",))
    def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Adds audio to the input buffer, at most 15 MiB an event. With turn detection the server commits the buffer by itself, and reacts sooner to small pieces. Nothing answers it."""
        ...

    @event("input_audio_buffer.clear")
    def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Throws away the audio in the input buffer. `input_audio_buffer.cleared` answers it."""
        ...

    @event("input_audio_buffer.commit")
    def commit(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Makes a message of the user from the audio in the input buffer, and has it written down where that is set up, but asks for no response. With server turn detection it is not needed. An empty buffer is an error. `input_audio_buffer.committed` answers it."""
        ...


class RealtimeConnectionConversationItem(Part["RealtimeConnection"]):
    """`conversation.item…` events that go to the server."""

    @event("conversation.item.create")
    def create(
        self,
        *,
        item: RealtimeConversationItemDict | RealtimeConversationItem,
        event_id: str | None = None,
        previous_item_id: str | None = None,
    ) -> None:
        """Adds an item to the conversation: a message, a call of a function, or what it returned. Messages of the assistant with audio cannot be added. `conversation.item.created` or `error` answers it."""
        ...

    @event("conversation.item.delete")
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Takes an item out of the conversation. `conversation.item.deleted` answers it, or `error` where there is no such item."""
        ...

    @event("conversation.item.retrieve")
    def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Asks for an item as the server has it, such as the user's audio after noise reduction. `conversation.item.retrieved` answers it, or `error` where there is no such item."""
        ...

    @event("conversation.item.truncate")
    def truncate(
        self,
        *,
        item_id: str,
        content_index: int,
        audio_end_ms: int,
        event_id: str | None = None,
    ) -> None:
        """Cuts audio of the assistant off where the user interrupted it, so that the conversation holds no more than was heard; its transcript is deleted too. `conversation.item.truncated` answers it."""
        ...


class RealtimeConnectionConversation(Part["RealtimeConnection"]):
    """`conversation…` events that go to the server."""

    @cached_property
    def item(self) -> RealtimeConnectionConversationItem:
        return RealtimeConnectionConversationItem(self.connection)


class RealtimeConnection(Base):
    """Connections of `client.realtime.connect`: RealtimeServerEvent come, and a method sends each event of RealtimeClientEvent."""

    @cached_property
    def conversation(self) -> RealtimeConnectionConversation:
        return RealtimeConnectionConversation(self)

    @cached_property
    def input_audio_buffer(self) -> RealtimeConnectionInputAudioBuffer:
        return RealtimeConnectionInputAudioBuffer(self)

    @cached_property
    def output_audio_buffer(self) -> RealtimeConnectionOutputAudioBuffer:
        return RealtimeConnectionOutputAudioBuffer(self)

    @cached_property
    def response(self) -> RealtimeConnectionResponse:
        return RealtimeConnectionResponse(self)

    @cached_property
    def session(self) -> RealtimeConnectionSession:
        return RealtimeConnectionSession(self)


class AsyncRealtimeConnectionSession(Part["AsyncRealtimeConnection"]):
    """`session…` events that go to the server."""

    @event("session.update")
    async def update(
        self,
        *,
        session: RealtimeClientEventSessionUpdateSessionDict | RealtimeClientEventSessionUpdateSession,
        event_id: str | None = None,
    ) -> None:
        """Changes the session, but not its model, nor its voice once it has spoken. What is absent stays; an empty text, an empty list or null takes a setting away. `session.updated` answers it with all settings."""
        ...


class AsyncRealtimeConnectionResponse(Part["AsyncRealtimeConnection"]):
    """`response…` events that go to the server."""

    @event("response.cancel")
    async def cancel(
        self,
        *,
        event_id: str | None = None,
        response_id: str | None = None,
    ) -> None:
        """Cancels a response in progress. `response.done` with the status `cancelled` answers it, or `error` where there was none; the session goes on either way."""
        ...

    @event("response.create")
    async def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams | None = None,
    ) -> None:
        """Asks for a response; with server turn detection they come by themselves. What it sets holds for this response only. Several may run at once, but only one that writes into the conversation; `metadata` tells them apart. `response.created` answers it, at last `response.done`."""
        ...


class AsyncRealtimeConnectionOutputAudioBuffer(Part["AsyncRealtimeConnection"]):
    """`output_audio_buffer…` events that go to the server."""

    @event("output_audio_buffer.clear")
    async def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Stops the audio that is being played, over WebRTC and SIP only. Send `response.cancel` before it. `output_audio_buffer.cleared` answers it."""
        ...


class AsyncRealtimeConnectionInputAudioBuffer(Part["AsyncRealtimeConnection"]):
    """`input_audio_buffer…` events that go to the server."""

    @event("input_audio_buffer.append", base64=("audio",))
    async def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Adds audio to the input buffer, at most 15 MiB an event. With turn detection the server commits the buffer by itself, and reacts sooner to small pieces. Nothing answers it."""
        ...

    @event("input_audio_buffer.clear")
    async def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Throws away the audio in the input buffer. `input_audio_buffer.cleared` answers it."""
        ...

    @event("input_audio_buffer.commit")
    async def commit(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Makes a message of the user from the audio in the input buffer, and has it written down where that is set up, but asks for no response. With server turn detection it is not needed. An empty buffer is an error. `input_audio_buffer.committed` answers it."""
        ...


class AsyncRealtimeConnectionConversationItem(Part["AsyncRealtimeConnection"]):
    """`conversation.item…` events that go to the server."""

    @event("conversation.item.create")
    async def create(
        self,
        *,
        item: RealtimeConversationItemDict | RealtimeConversationItem,
        event_id: str | None = None,
        previous_item_id: str | None = None,
    ) -> None:
        """Adds an item to the conversation: a message, a call of a function, or what it returned. Messages of the assistant with audio cannot be added. `conversation.item.created` or `error` answers it."""
        ...

    @event("conversation.item.delete")
    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Takes an item out of the conversation. `conversation.item.deleted` answers it, or `error` where there is no such item."""
        ...

    @event("conversation.item.retrieve")
    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Asks for an item as the server has it, such as the user's audio after noise reduction. `conversation.item.retrieved` answers it, or `error` where there is no such item."""
        ...

    @event("conversation.item.truncate")
    async def truncate(
        self,
        *,
        item_id: str,
        content_index: int,
        audio_end_ms: int,
        event_id: str | None = None,
    ) -> None:
        """Cuts audio of the assistant off where the user interrupted it, so that the conversation holds no more than was heard; its transcript is deleted too. `conversation.item.truncated` answers it."""
        ...


class AsyncRealtimeConnectionConversation(Part["AsyncRealtimeConnection"]):
    """`conversation…` events that go to the server."""

    @cached_property
    def item(self) -> AsyncRealtimeConnectionConversationItem:
        return AsyncRealtimeConnectionConversationItem(self.connection)


class AsyncRealtimeConnection(AsyncBase):
    """Connections of `client.realtime.connect`: RealtimeServerEvent come, and a method sends each event of RealtimeClientEvent."""

    @cached_property
    def conversation(self) -> AsyncRealtimeConnectionConversation:
        return AsyncRealtimeConnectionConversation(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeConnectionInputAudioBuffer:
        return AsyncRealtimeConnectionInputAudioBuffer(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeConnectionOutputAudioBuffer:
        return AsyncRealtimeConnectionOutputAudioBuffer(self)

    @cached_property
    def response(self) -> AsyncRealtimeConnectionResponse:
        return AsyncRealtimeConnectionResponse(self)

    @cached_property
    def session(self) -> AsyncRealtimeConnectionSession:
        return AsyncRealtimeConnectionSession(self)
