"""Connections of `client.live.sideband.connect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.channel import Part, event
from openapiopenai._runtime.connection import AsyncConnection, Connection

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
        """Presses a key of the phone, in a call over SIP. `transport.dtmf.sent` answers it; several keys take several events."""
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
        """Lets the model know something without asking it to speak. Refused while a fixture is played."""
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
        """Plays a recording instead of the model, which stops speaking and hears nothing meanwhile. At most 30 seconds, one at a time, over a websocket of the session or a sideband. `fixture.playing` and `fixture.played` answer it."""
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
        """Tells the model something for the rest of the session; what is handed on gets it too. Refused while a fixture is played."""
        ...


class LiveSidebandConnectionSessionInputAudio(Part["LiveSidebandConnection"]):
    """`session.input_audio…` events that go to the server."""

    @event("session.input_audio.mute", nullable=("event_id",))
    def mute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Lets the model hear nothing; the session goes on. `session.input_audio.muted` answers it."""
        ...

    @event("session.input_audio.unmute", nullable=("event_id",))
    def unmute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Lets the model hear again. `session.input_audio.unmuted` answers it. While a fixture is played it stays deaf."""
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
        """Gives the model something to tell the user. Refused while a fixture is played."""
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
        """Ends the session, after what is still to come was translated."""
        ...

    @event("session.update", nullable=("event_id",))
    def update(
        self,
        *,
        session: LiveSessionUpdateConfigDict | LiveSessionUpdateConfig,
        event_id: str | None = None,
    ) -> None:
        """Changes how the session hands on tasks, and its triggers. `session.updated` answers it."""
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
        """Adds an item to the input of the model that tasks are handed on to, where that is one of the Responses API. `response.create` asks for its answer."""
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
        """Asks the model that tasks are handed on to for a response, or has it go on after the results of tools. Only where that is one of the Responses API."""
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
        """Adds an item that later decisions are made from; the conversation does not change."""
        ...

    @event("decision.item.delete", nullable=("event_id",))
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Takes an item away that decisions are made from; the conversation does not change."""
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
        """Has the questions of the session answered from the conversation so far and the items that were added. Each `event_id` may be used once in a session."""
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
        """Presses a key of the phone, in a call over SIP. `transport.dtmf.sent` answers it; several keys take several events."""
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
        """Lets the model know something without asking it to speak. Refused while a fixture is played."""
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
        """Plays a recording instead of the model, which stops speaking and hears nothing meanwhile. At most 30 seconds, one at a time, over a websocket of the session or a sideband. `fixture.playing` and `fixture.played` answer it."""
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
        """Tells the model something for the rest of the session; what is handed on gets it too. Refused while a fixture is played."""
        ...


class AsyncLiveSidebandConnectionSessionInputAudio(Part["AsyncLiveSidebandConnection"]):
    """`session.input_audio…` events that go to the server."""

    @event("session.input_audio.mute", nullable=("event_id",))
    async def mute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Lets the model hear nothing; the session goes on. `session.input_audio.muted` answers it."""
        ...

    @event("session.input_audio.unmute", nullable=("event_id",))
    async def unmute(
        self,
        *,
        event_id: str | None = None,
    ) -> None:
        """Lets the model hear again. `session.input_audio.unmuted` answers it. While a fixture is played it stays deaf."""
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
        """Gives the model something to tell the user. Refused while a fixture is played."""
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
        """Ends the session, after what is still to come was translated."""
        ...

    @event("session.update", nullable=("event_id",))
    async def update(
        self,
        *,
        session: LiveSessionUpdateConfigDict | LiveSessionUpdateConfig,
        event_id: str | None = None,
    ) -> None:
        """Changes how the session hands on tasks, and its triggers. `session.updated` answers it."""
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
        """Adds an item to the input of the model that tasks are handed on to, where that is one of the Responses API. `response.create` asks for its answer."""
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
        """Asks the model that tasks are handed on to for a response, or has it go on after the results of tools. Only where that is one of the Responses API."""
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
        """Adds an item that later decisions are made from; the conversation does not change."""
        ...

    @event("decision.item.delete", nullable=("event_id",))
    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = None,
    ) -> None:
        """Takes an item away that decisions are made from; the conversation does not change."""
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
        """Has the questions of the session answered from the conversation so far and the items that were added. Each `event_id` may be used once in a session."""
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
