# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.live.sideband.connect`."""

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
    from openapiopenai.models.live_session_update_config import LiveSessionUpdateConfig, LiveSessionUpdateConfigDict
    from openapiopenai.models.live_sideband_client_event import LiveSidebandClientEvent, LiveSidebandClientEventDict
    from openapiopenai.models.live_sideband_server_event import LiveSidebandServerEvent
    from openapiopenai.models.response_input_item import ResponseInputItem, ResponseInputItemDict

    Base = Connection[LiveSidebandClientEventDict | LiveSidebandClientEvent, LiveSidebandServerEvent]
    AsyncBase = AsyncConnection[LiveSidebandClientEventDict | LiveSidebandClientEvent, LiveSidebandServerEvent]
else:
    Base, AsyncBase = Connection, AsyncConnection


class LiveSidebandConnectionTransportDtmf(Part["LiveSidebandConnection"]):
    """`transport.dtmf…` events that go to the server."""

    @event("transport.dtmf.send", nullable=("event_id",))
    def send(
        self,
        *,
        event: str,
        event_id: str | None = None,
    ) -> None:
        """Sends one DTMF key press to a SIP call, over a sideband connection only; send one event per key. Confirmed by `transport.dtmf.sent`, which carries your `event_id` as `client_event_id`.

        - event: DTMF key to send: 0 to 9, A to D, `*` or `#`.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveSidebandConnectionTransport(Part["LiveSidebandConnection"]):
    """`transport…` events that go to the server."""

    @cached_property
    def dtmf(self) -> LiveSidebandConnectionTransportDtmf:
        return LiveSidebandConnectionTransportDtmf(self.connection)


class LiveSidebandConnectionSessionThinking(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionSessionOutputAudioFixture(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionSessionOutputAudio(Part["LiveSidebandConnection"]):
    """`session.output_audio…` events that go to the server."""

    @cached_property
    def fixture(self) -> LiveSidebandConnectionSessionOutputAudioFixture:
        return LiveSidebandConnectionSessionOutputAudioFixture(self.connection)


class LiveSidebandConnectionSessionInstructions(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionSessionInputAudio(Part["LiveSidebandConnection"]):
    """`session.input_audio…` events that go to the server."""

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


class LiveSidebandConnectionSessionCommentary(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionSession(Part["LiveSidebandConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def commentary(self) -> LiveSidebandConnectionSessionCommentary:
        return LiveSidebandConnectionSessionCommentary(self.connection)

    @cached_property
    def input_audio(self) -> LiveSidebandConnectionSessionInputAudio:
        return LiveSidebandConnectionSessionInputAudio(self.connection)

    @cached_property
    def instructions(self) -> LiveSidebandConnectionSessionInstructions:
        return LiveSidebandConnectionSessionInstructions(self.connection)

    @cached_property
    def output_audio(self) -> LiveSidebandConnectionSessionOutputAudio:
        return LiveSidebandConnectionSessionOutputAudio(self.connection)

    @cached_property
    def thinking(self) -> LiveSidebandConnectionSessionThinking:
        return LiveSidebandConnectionSessionThinking(self.connection)

    @event("session.close")
    def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
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


class LiveSidebandConnectionResponseItem(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionResponse(Part["LiveSidebandConnection"]):
    """`response…` events that go to the server."""

    @cached_property
    def item(self) -> LiveSidebandConnectionResponseItem:
        return LiveSidebandConnectionResponseItem(self.connection)

    @event("response.create", nullable=("event_id",))
    def create(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Requests a response from the delegated model, or has it continue after tool outputs. Only with delegation to the Responses API.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class LiveSidebandConnectionDecisionItem(Part["LiveSidebandConnection"]):
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


class LiveSidebandConnectionDecision(Part["LiveSidebandConnection"]):
    """`decision…` events that go to the server."""

    @cached_property
    def item(self) -> LiveSidebandConnectionDecisionItem:
        return LiveSidebandConnectionDecisionItem(self.connection)

    @event("decision.create")
    def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Has the session's questions answered from the conversation so far and the items added for decisions. Each `event_id` may be used only once per session.

        - event_id: ID of your own for the event, never used before in the session."""
        ...


class LiveSidebandConnection(Base):
    """Connections of `client.live.sideband.connect`: LiveSidebandServerEvent come, and a method sends each event of LiveSidebandClientEvent."""

    @cached_property
    def decision(self) -> LiveSidebandConnectionDecision:
        return LiveSidebandConnectionDecision(self)

    @cached_property
    def response(self) -> LiveSidebandConnectionResponse:
        return LiveSidebandConnectionResponse(self)

    @cached_property
    def session(self) -> LiveSidebandConnectionSession:
        return LiveSidebandConnectionSession(self)

    @cached_property
    def transport(self) -> LiveSidebandConnectionTransport:
        return LiveSidebandConnectionTransport(self)


class AsyncLiveSidebandConnectionTransportDtmf(Part["AsyncLiveSidebandConnection"]):
    """`transport.dtmf…` events that go to the server."""

    @event("transport.dtmf.send", nullable=("event_id",))
    async def send(
        self,
        *,
        event: str,
        event_id: str | None = None,
    ) -> None:
        """Sends one DTMF key press to a SIP call, over a sideband connection only; send one event per key. Confirmed by `transport.dtmf.sent`, which carries your `event_id` as `client_event_id`.

        - event: DTMF key to send: 0 to 9, A to D, `*` or `#`.
        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveSidebandConnectionTransport(Part["AsyncLiveSidebandConnection"]):
    """`transport…` events that go to the server."""

    @cached_property
    def dtmf(self) -> AsyncLiveSidebandConnectionTransportDtmf:
        return AsyncLiveSidebandConnectionTransportDtmf(self.connection)


class AsyncLiveSidebandConnectionSessionThinking(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionSessionOutputAudioFixture(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionSessionOutputAudio(Part["AsyncLiveSidebandConnection"]):
    """`session.output_audio…` events that go to the server."""

    @cached_property
    def fixture(self) -> AsyncLiveSidebandConnectionSessionOutputAudioFixture:
        return AsyncLiveSidebandConnectionSessionOutputAudioFixture(self.connection)


class AsyncLiveSidebandConnectionSessionInstructions(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionSessionInputAudio(Part["AsyncLiveSidebandConnection"]):
    """`session.input_audio…` events that go to the server."""

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


class AsyncLiveSidebandConnectionSessionCommentary(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionSession(Part["AsyncLiveSidebandConnection"]):
    """`session…` events that go to the server."""

    @cached_property
    def commentary(self) -> AsyncLiveSidebandConnectionSessionCommentary:
        return AsyncLiveSidebandConnectionSessionCommentary(self.connection)

    @cached_property
    def input_audio(self) -> AsyncLiveSidebandConnectionSessionInputAudio:
        return AsyncLiveSidebandConnectionSessionInputAudio(self.connection)

    @cached_property
    def instructions(self) -> AsyncLiveSidebandConnectionSessionInstructions:
        return AsyncLiveSidebandConnectionSessionInstructions(self.connection)

    @cached_property
    def output_audio(self) -> AsyncLiveSidebandConnectionSessionOutputAudio:
        return AsyncLiveSidebandConnectionSessionOutputAudio(self.connection)

    @cached_property
    def thinking(self) -> AsyncLiveSidebandConnectionSessionThinking:
        return AsyncLiveSidebandConnectionSessionThinking(self.connection)

    @event("session.close")
    async def close(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Closes the session gracefully: the server first translates pending input audio and sends the remaining output.

        - event_id: ID that you give the event, so that an error can refer to it."""
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


class AsyncLiveSidebandConnectionResponseItem(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionResponse(Part["AsyncLiveSidebandConnection"]):
    """`response…` events that go to the server."""

    @cached_property
    def item(self) -> AsyncLiveSidebandConnectionResponseItem:
        return AsyncLiveSidebandConnectionResponseItem(self.connection)

    @event("response.create", nullable=("event_id",))
    async def create(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Requests a response from the delegated model, or has it continue after tool outputs. Only with delegation to the Responses API.

        - event_id: ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
        ...


class AsyncLiveSidebandConnectionDecisionItem(Part["AsyncLiveSidebandConnection"]):
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


class AsyncLiveSidebandConnectionDecision(Part["AsyncLiveSidebandConnection"]):
    """`decision…` events that go to the server."""

    @cached_property
    def item(self) -> AsyncLiveSidebandConnectionDecisionItem:
        return AsyncLiveSidebandConnectionDecisionItem(self.connection)

    @event("decision.create")
    async def create(
        self,
        *,
        event_id: str,
    ) -> None:
        """Has the session's questions answered from the conversation so far and the items added for decisions. Each `event_id` may be used only once per session.

        - event_id: ID of your own for the event, never used before in the session."""
        ...


class AsyncLiveSidebandConnection(AsyncBase):
    """Connections of `client.live.sideband.connect`: LiveSidebandServerEvent come, and a method sends each event of LiveSidebandClientEvent."""

    @cached_property
    def decision(self) -> AsyncLiveSidebandConnectionDecision:
        return AsyncLiveSidebandConnectionDecision(self)

    @cached_property
    def response(self) -> AsyncLiveSidebandConnectionResponse:
        return AsyncLiveSidebandConnectionResponse(self)

    @cached_property
    def session(self) -> AsyncLiveSidebandConnectionSession:
        return AsyncLiveSidebandConnectionSession(self)

    @cached_property
    def transport(self) -> AsyncLiveSidebandConnectionTransport:
        return AsyncLiveSidebandConnectionTransport(self)
