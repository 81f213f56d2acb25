"""Connections of `client.realtime.translations.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.channel import Part, event
from openapiopenai._runtime.connection import AsyncConnection, Connection

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
        """Adds audio to be translated, best 200 ms at a time: that is what the model works in. Go on with silence while nobody speaks; a pause in sending is none in the translation."""
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
        """Ends the session, after what is still to come was translated."""
        ...

    @event("session.update")
    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest,
        event_id: str | None = None,
    ) -> None:
        """Changes the session: the language of the output, and transcription and noise reduction of the input."""
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
        """Adds audio to be translated, best 200 ms at a time: that is what the model works in. Go on with silence while nobody speaks; a pause in sending is none in the translation."""
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
        """Ends the session, after what is still to come was translated."""
        ...

    @event("session.update")
    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest,
        event_id: str | None = None,
    ) -> None:
        """Changes the session: the language of the output, and transcription and noise reduction of the input."""
        ...


class AsyncRealtimeTranslationsConnection(AsyncBase):
    """Connections of `client.realtime.translations.connect`: RealtimeTranslationServerEvent come, and a method sends each event of RealtimeTranslationClientEvent."""

    @cached_property
    def session(self) -> AsyncRealtimeTranslationsConnectionSession:
        return AsyncRealtimeTranslationsConnectionSession(self)
