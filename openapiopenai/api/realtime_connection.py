# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.realtime.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.sockets.channel import Part, event
from openapiopenai._runtime.sockets.connection_async import AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection

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
        """Updates the session, except its model, and its voice once audio was output. Absent fields stay as they are; an empty string, an empty array or null clears a setting. The server answers with `session.updated`, which has all settings.

        - session: Session settings to change.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Cancels a response in progress. The server answers with `response.done` and the status `cancelled`, or with `error` if there is none; the session continues either way.

        - event_id: ID that you give the event, so that an error can refer to it.
        - response_id: ID of the response to cancel; if absent, the one in progress in the default conversation."""
        ...

    @event("response.create")
    def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams | None = None,
    ) -> None:
        """Requests a response; with server VAD, responses are created automatically. Settings given here hold for this response only. Several responses can run in parallel, told apart by `metadata`, but only one may write to the default conversation; the server answers with `response.created` and finally `response.done`.

        - event_id: ID that you give the event, so that an error can refer to it.
        - response: Settings that override those of the session for this response."""
        ...


class RealtimeConnectionOutputAudioBuffer(Part["RealtimeConnection"]):
    """`output_audio_buffer…` events that go to the server."""

    @event("output_audio_buffer.clear")
    def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Stops the audio output that is playing, over WebRTC and SIP only; send `response.cancel` first. The server answers with `output_audio_buffer.cleared`.

        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Appends audio to the input audio buffer, at most 15 MiB per event; smaller chunks let VAD react sooner. With VAD the server commits the buffer, otherwise the client must. The server sends no confirmation.

        - audio: Audio in base64, in the input audio format of the session.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("input_audio_buffer.clear")
    def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Discards the audio in the input audio buffer. The server answers with `input_audio_buffer.cleared`.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("input_audio_buffer.commit")
    def commit(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Commits the input audio buffer as a user message and starts its transcription, if configured, but creates no response. Not needed with server VAD, which commits automatically. The server answers with `input_audio_buffer.committed`, or with an error if the buffer is empty.

        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Adds an item to the conversation: a message, a function call, or a function call output; assistant messages with audio cannot be added. The server answers with `conversation.item.created`, or with `error`.

        - item: The item.
        - event_id: ID that you give the event, so that an error can refer to it.
        - previous_item_id: ID of the item to insert the new one after; `root` inserts it at the beginning. If absent, the item is appended; an unknown ID causes an error."""
        ...

    @event("conversation.item.delete")
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Deletes an item from the conversation. The server answers with `conversation.item.deleted`, or with `error` if there is no such item.

        - item_id: ID of the item.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("conversation.item.retrieve")
    def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Retrieves an item as the server has it, for example user audio after noise reduction and VAD. The server answers with `conversation.item.retrieved`, or with `error` if there is no such item.

        - item_id: ID of the item.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Truncates the audio of an assistant message where the user interrupted it, so that the conversation holds only what was heard; the server-side transcript is deleted. The server answers with `conversation.item.truncated`.

        - item_id: ID of the assistant message to truncate; other items cannot be truncated.
        - content_index: Index of the content part to truncate in `content` of the item; set it to 0.
        - audio_end_ms: Where to cut the audio off, in milliseconds (inclusive); an error if the audio is shorter.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Updates the session, except its model, and its voice once audio was output. Absent fields stay as they are; an empty string, an empty array or null clears a setting. The server answers with `session.updated`, which has all settings.

        - session: Session settings to change.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Cancels a response in progress. The server answers with `response.done` and the status `cancelled`, or with `error` if there is none; the session continues either way.

        - event_id: ID that you give the event, so that an error can refer to it.
        - response_id: ID of the response to cancel; if absent, the one in progress in the default conversation."""
        ...

    @event("response.create")
    async def create(
        self,
        *,
        event_id: str | None = None,
        response: RealtimeResponseCreateParamsDict | RealtimeResponseCreateParams | None = None,
    ) -> None:
        """Requests a response; with server VAD, responses are created automatically. Settings given here hold for this response only. Several responses can run in parallel, told apart by `metadata`, but only one may write to the default conversation; the server answers with `response.created` and finally `response.done`.

        - event_id: ID that you give the event, so that an error can refer to it.
        - response: Settings that override those of the session for this response."""
        ...


class AsyncRealtimeConnectionOutputAudioBuffer(Part["AsyncRealtimeConnection"]):
    """`output_audio_buffer…` events that go to the server."""

    @event("output_audio_buffer.clear")
    async def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Stops the audio output that is playing, over WebRTC and SIP only; send `response.cancel` first. The server answers with `output_audio_buffer.cleared`.

        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Appends audio to the input audio buffer, at most 15 MiB per event; smaller chunks let VAD react sooner. With VAD the server commits the buffer, otherwise the client must. The server sends no confirmation.

        - audio: Audio in base64, in the input audio format of the session.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("input_audio_buffer.clear")
    async def clear(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Discards the audio in the input audio buffer. The server answers with `input_audio_buffer.cleared`.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("input_audio_buffer.commit")
    async def commit(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Commits the input audio buffer as a user message and starts its transcription, if configured, but creates no response. Not needed with server VAD, which commits automatically. The server answers with `input_audio_buffer.committed`, or with an error if the buffer is empty.

        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Adds an item to the conversation: a message, a function call, or a function call output; assistant messages with audio cannot be added. The server answers with `conversation.item.created`, or with `error`.

        - item: The item.
        - event_id: ID that you give the event, so that an error can refer to it.
        - previous_item_id: ID of the item to insert the new one after; `root` inserts it at the beginning. If absent, the item is appended; an unknown ID causes an error."""
        ...

    @event("conversation.item.delete")
    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Deletes an item from the conversation. The server answers with `conversation.item.deleted`, or with `error` if there is no such item.

        - item_id: ID of the item.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("conversation.item.retrieve")
    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Retrieves an item as the server has it, for example user audio after noise reduction and VAD. The server answers with `conversation.item.retrieved`, or with `error` if there is no such item.

        - item_id: ID of the item.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
        """Truncates the audio of an assistant message where the user interrupted it, so that the conversation holds only what was heard; the server-side transcript is deleted. The server answers with `conversation.item.truncated`.

        - item_id: ID of the assistant message to truncate; other items cannot be truncated.
        - content_index: Index of the content part to truncate in `content` of the item; set it to 0.
        - audio_end_ms: Where to cut the audio off, in milliseconds (inclusive); an error if the audio is shorter.
        - event_id: ID that you give the event, so that an error can refer to it."""
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
