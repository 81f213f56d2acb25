# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSidebandClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_commentary_append_event import (
        LiveCommentaryAppendEvent,
        LiveCommentaryAppendEventDict,
    )
    from openapiopenai.models.live_connect_client_event_transport_dtmf_send import (
        LiveConnectClientEventTransportDtmfSend,
        LiveConnectClientEventTransportDtmfSendDict,
    )
    from openapiopenai.models.live_decision_create_event import LiveDecisionCreateEvent, LiveDecisionCreateEventDict
    from openapiopenai.models.live_decision_item_create_event import (
        LiveDecisionItemCreateEvent,
        LiveDecisionItemCreateEventDict,
    )
    from openapiopenai.models.live_decision_item_delete_event import (
        LiveDecisionItemDeleteEvent,
        LiveDecisionItemDeleteEventDict,
    )
    from openapiopenai.models.live_input_audio_mute_event import LiveInputAudioMuteEvent, LiveInputAudioMuteEventDict
    from openapiopenai.models.live_input_audio_unmute_event import (
        LiveInputAudioUnmuteEvent,
        LiveInputAudioUnmuteEventDict,
    )
    from openapiopenai.models.live_instructions_append_event import (
        LiveInstructionsAppendEvent,
        LiveInstructionsAppendEventDict,
    )
    from openapiopenai.models.live_output_audio_fixture_play_event import (
        LiveOutputAudioFixturePlayEvent,
        LiveOutputAudioFixturePlayEventDict,
    )
    from openapiopenai.models.live_response_create_event import LiveResponseCreateEvent, LiveResponseCreateEventDict
    from openapiopenai.models.live_response_item_create_event import (
        LiveResponseItemCreateEvent,
        LiveResponseItemCreateEventDict,
    )
    from openapiopenai.models.live_session_update_event import LiveSessionUpdateEvent, LiveSessionUpdateEventDict
    from openapiopenai.models.live_thinking_append_event import LiveThinkingAppendEvent, LiveThinkingAppendEventDict
    from openapiopenai.models.realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose,
        RealtimeTranslationClientEventSessionCloseDict,
    )

__all__ = [
    "LiveSidebandClientEvent",
    "LiveSidebandClientEventDict",
    "UnknownLiveSidebandClientEvent",
]


if TYPE_CHECKING:

    class UnknownLiveSidebandClientEvent(UnknownVariant):
        """Variant of `LiveSidebandClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveSidebandClientEvent: TypeAlias = (
        LiveSessionUpdateEvent
        | LiveInputAudioMuteEvent
        | LiveInputAudioUnmuteEvent
        | LiveOutputAudioFixturePlayEvent
        | LiveConnectClientEventTransportDtmfSend
        | LiveInstructionsAppendEvent
        | LiveThinkingAppendEvent
        | LiveCommentaryAppendEvent
        | LiveDecisionCreateEvent
        | LiveDecisionItemCreateEvent
        | LiveDecisionItemDeleteEvent
        | LiveResponseItemCreateEvent
        | LiveResponseCreateEvent
        | RealtimeTranslationClientEventSessionClose
        | UnknownLiveSidebandClientEvent
    )
    """An event that a client sends over a sideband connection.

Known as `ConnectClientEvent`."""
    LiveSidebandClientEventDict: TypeAlias = (
        LiveSessionUpdateEventDict
        | LiveInputAudioMuteEventDict
        | LiveInputAudioUnmuteEventDict
        | LiveOutputAudioFixturePlayEventDict
        | LiveConnectClientEventTransportDtmfSendDict
        | LiveInstructionsAppendEventDict
        | LiveThinkingAppendEventDict
        | LiveCommentaryAppendEventDict
        | LiveDecisionCreateEventDict
        | LiveDecisionItemCreateEventDict
        | LiveDecisionItemDeleteEventDict
        | LiveResponseItemCreateEventDict
        | LiveResponseCreateEventDict
        | RealtimeTranslationClientEventSessionCloseDict
    )
    """`LiveSidebandClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveSidebandClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSidebandClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveSidebandClientEventDict = AS_GIVEN

    class LiveSidebandClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "session.update": "LiveSessionUpdateEvent",
            "session.input_audio.mute": "LiveInputAudioMuteEvent",
            "session.input_audio.unmute": "LiveInputAudioUnmuteEvent",
            "session.output_audio.fixture.play": "LiveOutputAudioFixturePlayEvent",
            "transport.dtmf.send": "LiveConnectClientEventTransportDtmfSend",
            "session.instructions.append": "LiveInstructionsAppendEvent",
            "session.thinking.append": "LiveThinkingAppendEvent",
            "session.commentary.append": "LiveCommentaryAppendEvent",
            "decision.create": "LiveDecisionCreateEvent",
            "decision.item.create": "LiveDecisionItemCreateEvent",
            "decision.item.delete": "LiveDecisionItemDeleteEvent",
            "response.item.create": "LiveResponseItemCreateEvent",
            "response.create": "LiveResponseCreateEvent",
            "session.close": "RealtimeTranslationClientEventSessionClose",
        }

    from_json = LiveSidebandClientEvent.from_json
    from_dict = LiveSidebandClientEvent.from_dict
    __getattr__ = LiveSidebandClientEvent.module_attribute
