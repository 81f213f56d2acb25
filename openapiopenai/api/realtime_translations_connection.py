# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.realtime.translations.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.sockets.channel import Part, event
from openapiopenai._runtime.sockets.connection_async import AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_client_event import (
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventDict,
    )
    from openapiopenai.models.realtime_translation_server_event import RealtimeTranslationServerEvent
    from openapiopenai.models.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest,
        RealtimeTranslationSessionUpdateRequestDict,
    )

    Base = Connection[
        RealtimeTranslationClientEventDict | RealtimeTranslationClientEvent, RealtimeTranslationServerEvent
    ]
    AsyncBase = AsyncConnection[
        RealtimeTranslationClientEventDict | RealtimeTranslationClientEvent, RealtimeTranslationServerEvent
    ]
else:
    Base, AsyncBase = Connection, AsyncConnection


class RealtimeTranslationsConnectionSessionInputAudioBuffer(Part["RealtimeTranslationsConnection"]):
    """`session.input_audio_buffer…` events that go to the server."""

    @event("session.input_audio_buffer.append", base64=("audio",))
    def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Appends audio to the input buffer: base64 of raw 24 kHz PCM16 mono, little-endian. Chunks of 200 ms are best, as translation works in frames of that length. Keep sending silence while nobody speaks: a gap in sending is not seen as a pause.

        - audio: Base64-encoded audio: 16-bit mono PCM, little-endian, with a sampling rate of 24 kHz.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...


class RealtimeTranslationsConnectionSession(Part["RealtimeTranslationsConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def input_audio_buffer(self) -> RealtimeTranslationsConnectionSessionInputAudioBuffer:
        return RealtimeTranslationsConnectionSessionInputAudioBuffer(self.connection)

    @event("session.close")
    def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("session.update")
    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest,
        event_id: str | None = None,
    ) -> None:
        """Updates the session: language of the output, and transcription and noise reduction of the input.

        - session: Settings to update; `type` and `model` cannot be changed.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...


class RealtimeTranslationsConnection(Base):
    """Connections of `client.realtime.translations.connect`: RealtimeTranslationServerEvent come, and a method sends each event of RealtimeTranslationClientEvent."""

    @cached_property
    def session(self) -> RealtimeTranslationsConnectionSession:
        return RealtimeTranslationsConnectionSession(self)


class AsyncRealtimeTranslationsConnectionSessionInputAudioBuffer(Part["AsyncRealtimeTranslationsConnection"]):
    """`session.input_audio_buffer…` events that go to the server."""

    @event("session.input_audio_buffer.append", base64=("audio",))
    async def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Appends audio to the input buffer: base64 of raw 24 kHz PCM16 mono, little-endian. Chunks of 200 ms are best, as translation works in frames of that length. Keep sending silence while nobody speaks: a gap in sending is not seen as a pause.

        - audio: Base64-encoded audio: 16-bit mono PCM, little-endian, with a sampling rate of 24 kHz.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...


class AsyncRealtimeTranslationsConnectionSession(Part["AsyncRealtimeTranslationsConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeTranslationsConnectionSessionInputAudioBuffer:
        return AsyncRealtimeTranslationsConnectionSessionInputAudioBuffer(self.connection)

    @event("session.close")
    async def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("session.update")
    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest,
        event_id: str | None = None,
    ) -> None:
        """Updates the session: language of the output, and transcription and noise reduction of the input.

        - session: Settings to update; `type` and `model` cannot be changed.
        - event_id: ID that you give the event, so that an error can refer to it."""
        ...


class AsyncRealtimeTranslationsConnection(AsyncBase):
    """Connections of `client.realtime.translations.connect`: RealtimeTranslationServerEvent come, and a method sends each event of RealtimeTranslationClientEvent."""

    @cached_property
    def session(self) -> AsyncRealtimeTranslationsConnectionSession:
        return AsyncRealtimeTranslationsConnectionSession(self)
