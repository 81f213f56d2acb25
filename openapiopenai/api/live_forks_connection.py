# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.live.forks.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.sockets.channel import Part, event
from openapiopenai._runtime.sockets.connection_async import AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_create_event_item import (
        LiveDecisionItemCreateEventItem,
        LiveDecisionItemCreateEventItemDict,
    )
    from openapiopenai.models.live_fork_client_event import LiveForkClientEvent, LiveForkClientEventDict
    from openapiopenai.models.live_fork_server_event import LiveForkServerEvent
    from openapiopenai.models.live_fork_session_config import LiveForkSessionConfig, LiveForkSessionConfigDict
    from openapiopenai.models.live_session_update_config import LiveSessionUpdateConfig, LiveSessionUpdateConfigDict
    from openapiopenai.models.response_input_item import ResponseInputItem, ResponseInputItemDict

    Base = Connection[LiveForkClientEventDict | LiveForkClientEvent, LiveForkServerEvent]
    AsyncBase = AsyncConnection[LiveForkClientEventDict | LiveForkClientEvent, LiveForkServerEvent]
else:
    Base, AsyncBase = Connection, AsyncConnection


class LiveForksConnectionSessionThinking(Part["LiveForksConnection"]):
    """`session.thinking…` events that go to the server."""

    @event("session.thinking.append", nullable=("event_id", "delegation_id"))
    def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends information for the model without asking it to speak; it can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Information for the model, at most 500 tokens. It may surface in later speech, so do not put secrets in it.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class LiveForksConnectionSessionOutputAudioFixture(Part["LiveForksConnection"]):
    """`session.output_audio.fixture…` events that go to the server."""

    @event("session.output_audio.fixture.play", nullable=("event_id",), base64=("audio",))
    def play(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Plays a recording (fixture) in place of the model, which stops speaking and hears nothing meanwhile. At most 30 seconds, one at a time, over a WebSocket of the session or a sideband. Answered by `session.output_audio.fixture.playing` and `session.output_audio.fixture.played`.

        - audio: The recording, base64-encoded: raw 16-bit little-endian mono PCM at 24 kHz, without a header such as that of WAV.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionSessionOutputAudio(Part["LiveForksConnection"]):
    """`session.output_audio…` events that go to the server."""

    @cached_property
    def fixture(self) -> LiveForksConnectionSessionOutputAudioFixture:
        return LiveForksConnectionSessionOutputAudioFixture(self.connection)


class LiveForksConnectionSessionInstructions(Part["LiveForksConnection"]):
    """`session.instructions…` events that go to the server."""

    @event("session.instructions.append", nullable=("event_id", "delegation_id"))
    def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends instructions for the rest of the session, which later delegations also get; they can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Instructions to append, at most 500 tokens.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class LiveForksConnectionSessionInputAudio(Part["LiveForksConnection"]):
    """`session.input_audio…` events that go to the server."""

    @event("session.input_audio.append", nullable=("event_id",), base64=("audio",))
    def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Sends input audio to the model, only over the session's own WebSocket; with WebRTC and SIP, audio goes over the media transport. No event confirms it.

        - audio: The audio, base64-encoded: raw samples in the session's format, without a header such as that of WAV.
        - event_id: ID of your own for the event; an error caused by it has it as `client_event_id`."""
        ...

    @event("session.input_audio.mute", nullable=("event_id",))
    def mute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Mutes the input audio, so that the model hears nothing while the session continues. Confirmed by `session.input_audio.muted`.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("session.input_audio.unmute", nullable=("event_id",))
    def unmute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Unmutes the input audio. Confirmed by `session.input_audio.unmuted`. While a fixture is playing, the model still hears nothing.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionSessionCommentary(Part["LiveForksConnection"]):
    """`session.commentary…` events that go to the server."""

    @event("session.commentary.append", nullable=("event_id", "delegation_id"))
    def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends commentary that the model may tell the user; it can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Commentary that the model may speak, at most 500 tokens. Use `session.thinking.append` for what it should keep to itself.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class LiveForksConnectionSession(Part["LiveForksConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def commentary(self) -> LiveForksConnectionSessionCommentary:
        return LiveForksConnectionSessionCommentary(self.connection)

    @cached_property
    def input_audio(self) -> LiveForksConnectionSessionInputAudio:
        return LiveForksConnectionSessionInputAudio(self.connection)

    @cached_property
    def instructions(self) -> LiveForksConnectionSessionInstructions:
        return LiveForksConnectionSessionInstructions(self.connection)

    @cached_property
    def output_audio(self) -> LiveForksConnectionSessionOutputAudio:
        return LiveForksConnectionSessionOutputAudio(self.connection)

    @cached_property
    def thinking(self) -> LiveForksConnectionSessionThinking:
        return LiveForksConnectionSessionThinking(self.connection)

    @event("session.close")
    def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("session.start", nullable=("event_id",))
    def start(
        self,
        *,
        session: LiveForkSessionConfigDict | LiveForkSessionConfig,
        event_id: str | None = None,
    ) -> None:
        """Starts a forked session; the first event to send over its WebSocket.

        - session: Settings that differ from the stored session; an empty object changes nothing.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("session.update", nullable=("event_id",))
    def update(
        self,
        *,
        session: LiveSessionUpdateConfigDict | LiveSessionUpdateConfig,
        event_id: str | None = None,
    ) -> None:
        """Updates the delegation settings and triggers of the session. Confirmed by `session.updated`.

        - session: Settings to update; absent ones keep their values. The type of delegation, the model, the instructions, the audio and the initial `input` cannot be changed.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionResponseItem(Part["LiveForksConnection"]):
    """`response.item…` events that go to the server."""

    @event("response.item.create", nullable=("event_id",))
    def create(
        self,
        *,
        item: ResponseInputItemDict | ResponseInputItem,
        event_id: str | None = None,
    ) -> None:
        """Adds an item to the input of the delegated model, only with delegation to the Responses API. Send `response.create` to get its answer.

        - item: The item to add, such as a message or a function output.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionResponse(Part["LiveForksConnection"]):
    """`response…` events that go to the server."""

    @cached_property
    def item(self) -> LiveForksConnectionResponseItem:
        return LiveForksConnectionResponseItem(self.connection)

    @event("response.create", nullable=("event_id",))
    def create(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Requests a response from the delegated model, or has it continue after tool outputs. Only with delegation to the Responses API.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionDecisionItem(Part["LiveForksConnection"]):
    """`decision.item…` events that go to the server."""

    @event("decision.item.create", nullable=("event_id",))
    def create(
        self,
        *,
        item: LiveDecisionItemCreateEventItemDict | LiveDecisionItemCreateEventItem,
        event_id: str | None = None,
    ) -> None:
        """Adds an item as input for later decisions; the conversation does not change.

        - item: The item.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("decision.item.delete", nullable=("event_id",))
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Deletes an item used as input for decisions; the conversation does not change.

        - item_id: ID of the item.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveForksConnectionDecision(Part["LiveForksConnection"]):
    """`decision…` events that go to the server."""

    @cached_property
    def item(self) -> LiveForksConnectionDecisionItem:
        return LiveForksConnectionDecisionItem(self.connection)

    @event("decision.create")
    def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Has the session's questions answered from the conversation so far and the items added for decisions. Each `event_id` may be used only once per session.

        - event_id: ID of your own for the event, never used before in the session."""
        ...


class LiveForksConnection(Base):
    """Connections of `client.live.forks.connect`: LiveForkServerEvent come, and a method sends each event of LiveForkClientEvent."""

    @cached_property
    def decision(self) -> LiveForksConnectionDecision:
        return LiveForksConnectionDecision(self)

    @cached_property
    def response(self) -> LiveForksConnectionResponse:
        return LiveForksConnectionResponse(self)

    @cached_property
    def session(self) -> LiveForksConnectionSession:
        return LiveForksConnectionSession(self)


class AsyncLiveForksConnectionSessionThinking(Part["AsyncLiveForksConnection"]):
    """`session.thinking…` events that go to the server."""

    @event("session.thinking.append", nullable=("event_id", "delegation_id"))
    async def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends information for the model without asking it to speak; it can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Information for the model, at most 500 tokens. It may surface in later speech, so do not put secrets in it.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class AsyncLiveForksConnectionSessionOutputAudioFixture(Part["AsyncLiveForksConnection"]):
    """`session.output_audio.fixture…` events that go to the server."""

    @event("session.output_audio.fixture.play", nullable=("event_id",), base64=("audio",))
    async def play(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Plays a recording (fixture) in place of the model, which stops speaking and hears nothing meanwhile. At most 30 seconds, one at a time, over a WebSocket of the session or a sideband. Answered by `session.output_audio.fixture.playing` and `session.output_audio.fixture.played`.

        - audio: The recording, base64-encoded: raw 16-bit little-endian mono PCM at 24 kHz, without a header such as that of WAV.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionSessionOutputAudio(Part["AsyncLiveForksConnection"]):
    """`session.output_audio…` events that go to the server."""

    @cached_property
    def fixture(self) -> AsyncLiveForksConnectionSessionOutputAudioFixture:
        return AsyncLiveForksConnectionSessionOutputAudioFixture(self.connection)


class AsyncLiveForksConnectionSessionInstructions(Part["AsyncLiveForksConnection"]):
    """`session.instructions…` events that go to the server."""

    @event("session.instructions.append", nullable=("event_id", "delegation_id"))
    async def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends instructions for the rest of the session, which later delegations also get; they can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Instructions to append, at most 500 tokens.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class AsyncLiveForksConnectionSessionInputAudio(Part["AsyncLiveForksConnection"]):
    """`session.input_audio…` events that go to the server."""

    @event("session.input_audio.append", nullable=("event_id",), base64=("audio",))
    async def append(
        self,
        *,
        audio: str | bytes,
        event_id: str | None = None,
    ) -> None:
        """Sends input audio to the model, only over the session's own WebSocket; with WebRTC and SIP, audio goes over the media transport. No event confirms it.

        - audio: The audio, base64-encoded: raw samples in the session's format, without a header such as that of WAV.
        - event_id: ID of your own for the event; an error caused by it has it as `client_event_id`."""
        ...

    @event("session.input_audio.mute", nullable=("event_id",))
    async def mute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Mutes the input audio, so that the model hears nothing while the session continues. Confirmed by `session.input_audio.muted`.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("session.input_audio.unmute", nullable=("event_id",))
    async def unmute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Unmutes the input audio. Confirmed by `session.input_audio.unmuted`. While a fixture is playing, the model still hears nothing.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionSessionCommentary(Part["AsyncLiveForksConnection"]):
    """`session.commentary…` events that go to the server."""

    @event("session.commentary.append", nullable=("event_id", "delegation_id"))
    async def append(
        self,
        *,
        content: str,
        event_id: str | None = None,
        delegation_id: str | None = None,
    ) -> None:
        """Appends commentary that the model may tell the user; it can be tied to an existing delegation to your application. Refused while a fixture is playing.

        - content: Commentary that the model may speak, at most 500 tokens. Use `session.thinking.append` for what it should keep to itself.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`.
        - delegation_id: ID of the delegation to your application that this belongs to, from `session.delegation.created`; null for the session in general. With delegation to the Responses API, it must be null."""
        ...


class AsyncLiveForksConnectionSession(Part["AsyncLiveForksConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def commentary(self) -> AsyncLiveForksConnectionSessionCommentary:
        return AsyncLiveForksConnectionSessionCommentary(self.connection)

    @cached_property
    def input_audio(self) -> AsyncLiveForksConnectionSessionInputAudio:
        return AsyncLiveForksConnectionSessionInputAudio(self.connection)

    @cached_property
    def instructions(self) -> AsyncLiveForksConnectionSessionInstructions:
        return AsyncLiveForksConnectionSessionInstructions(self.connection)

    @cached_property
    def output_audio(self) -> AsyncLiveForksConnectionSessionOutputAudio:
        return AsyncLiveForksConnectionSessionOutputAudio(self.connection)

    @cached_property
    def thinking(self) -> AsyncLiveForksConnectionSessionThinking:
        return AsyncLiveForksConnectionSessionThinking(self.connection)

    @event("session.close")
    async def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
        ...

    @event("session.start", nullable=("event_id",))
    async def start(
        self,
        *,
        session: LiveForkSessionConfigDict | LiveForkSessionConfig,
        event_id: str | None = None,
    ) -> None:
        """Starts a forked session; the first event to send over its WebSocket.

        - session: Settings that differ from the stored session; an empty object changes nothing.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("session.update", nullable=("event_id",))
    async def update(
        self,
        *,
        session: LiveSessionUpdateConfigDict | LiveSessionUpdateConfig,
        event_id: str | None = None,
    ) -> None:
        """Updates the delegation settings and triggers of the session. Confirmed by `session.updated`.

        - session: Settings to update; absent ones keep their values. The type of delegation, the model, the instructions, the audio and the initial `input` cannot be changed.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionResponseItem(Part["AsyncLiveForksConnection"]):
    """`response.item…` events that go to the server."""

    @event("response.item.create", nullable=("event_id",))
    async def create(
        self,
        *,
        item: ResponseInputItemDict | ResponseInputItem,
        event_id: str | None = None,
    ) -> None:
        """Adds an item to the input of the delegated model, only with delegation to the Responses API. Send `response.create` to get its answer.

        - item: The item to add, such as a message or a function output.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionResponse(Part["AsyncLiveForksConnection"]):
    """`response…` events that go to the server."""

    @cached_property
    def item(self) -> AsyncLiveForksConnectionResponseItem:
        return AsyncLiveForksConnectionResponseItem(self.connection)

    @event("response.create", nullable=("event_id",))
    async def create(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Requests a response from the delegated model, or has it continue after tool outputs. Only with delegation to the Responses API.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionDecisionItem(Part["AsyncLiveForksConnection"]):
    """`decision.item…` events that go to the server."""

    @event("decision.item.create", nullable=("event_id",))
    async def create(
        self,
        *,
        item: LiveDecisionItemCreateEventItemDict | LiveDecisionItemCreateEventItem,
        event_id: str | None = None,
    ) -> None:
        """Adds an item as input for later decisions; the conversation does not change.

        - item: The item.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...

    @event("decision.item.delete", nullable=("event_id",))
    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Deletes an item used as input for decisions; the conversation does not change.

        - item_id: ID of the item.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveForksConnectionDecision(Part["AsyncLiveForksConnection"]):
    """`decision…` events that go to the server."""

    @cached_property
    def item(self) -> AsyncLiveForksConnectionDecisionItem:
        return AsyncLiveForksConnectionDecisionItem(self.connection)

    @event("decision.create")
    async def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Has the session's questions answered from the conversation so far and the items added for decisions. Each `event_id` may be used only once per session.

        - event_id: ID of your own for the event, never used before in the session."""
        ...


class AsyncLiveForksConnection(AsyncBase):
    """Connections of `client.live.forks.connect`: LiveForkServerEvent come, and a method sends each event of LiveForkClientEvent."""

    @cached_property
    def decision(self) -> AsyncLiveForksConnectionDecision:
        return AsyncLiveForksConnectionDecision(self)

    @cached_property
    def response(self) -> AsyncLiveForksConnectionResponse:
        return AsyncLiveForksConnectionResponse(self)

    @cached_property
    def session(self) -> AsyncLiveForksConnectionSession:
        return AsyncLiveForksConnectionSession(self)
