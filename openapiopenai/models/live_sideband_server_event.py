# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSidebandServerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_commentary_appended_event import LiveCommentaryAppendedEvent
    from openapiopenai.models.live_connect_server_event_session_input_audio_append import (
        LiveConnectServerEventSessionInputAudioAppend,
    )
    from openapiopenai.models.live_connect_server_event_session_paused import LiveConnectServerEventSessionPaused
    from openapiopenai.models.live_connect_server_event_session_resumed import LiveConnectServerEventSessionResumed
    from openapiopenai.models.live_connect_server_event_transport_answered import (
        LiveConnectServerEventTransportAnswered,
    )
    from openapiopenai.models.live_connect_server_event_transport_dtmf_received import (
        LiveConnectServerEventTransportDtmfReceived,
    )
    from openapiopenai.models.live_connect_server_event_transport_dtmf_send import (
        LiveConnectServerEventTransportDtmfSend,
    )
    from openapiopenai.models.live_connect_server_event_transport_dtmf_sent import (
        LiveConnectServerEventTransportDtmfSent,
    )
    from openapiopenai.models.live_connect_server_event_transport_failed import LiveConnectServerEventTransportFailed
    from openapiopenai.models.live_connect_server_event_transport_ringing import LiveConnectServerEventTransportRinging
    from openapiopenai.models.live_decision_event import LiveDecisionEvent
    from openapiopenai.models.live_decision_item_created_event import LiveDecisionItemCreatedEvent
    from openapiopenai.models.live_decision_item_deleted_event import LiveDecisionItemDeletedEvent
    from openapiopenai.models.live_delegation_created_event import LiveDelegationCreatedEvent
    from openapiopenai.models.live_error_event import LiveErrorEvent
    from openapiopenai.models.live_info_event import LiveInfoEvent
    from openapiopenai.models.live_input_audio_muted_event import LiveInputAudioMutedEvent
    from openapiopenai.models.live_input_audio_unmuted_event import LiveInputAudioUnmutedEvent
    from openapiopenai.models.live_input_transcript_delta_event import LiveInputTranscriptDeltaEvent
    from openapiopenai.models.live_instructions_appended_event import LiveInstructionsAppendedEvent
    from openapiopenai.models.live_output_audio_delta_event import LiveOutputAudioDeltaEvent
    from openapiopenai.models.live_output_audio_fixture_played_event import LiveOutputAudioFixturePlayedEvent
    from openapiopenai.models.live_output_audio_fixture_playing_event import LiveOutputAudioFixturePlayingEvent
    from openapiopenai.models.live_output_transcript_delta_event import LiveOutputTranscriptDeltaEvent
    from openapiopenai.models.live_response_event import LiveResponseEvent
    from openapiopenai.models.live_session_closed_event import LiveSessionClosedEvent
    from openapiopenai.models.live_session_started_event import LiveSessionStartedEvent
    from openapiopenai.models.live_session_updated_event import LiveSessionUpdatedEvent
    from openapiopenai.models.live_session_usage_updated_event import LiveSessionUsageUpdatedEvent
    from openapiopenai.models.live_thinking_appended_event import LiveThinkingAppendedEvent

__all__ = [
    "LiveSidebandServerEvent",
    "UnknownLiveSidebandServerEvent",
]


if TYPE_CHECKING:

    class UnknownLiveSidebandServerEvent(UnknownVariant):
        """Variant of `LiveSidebandServerEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveSidebandServerEvent: TypeAlias = (
        LiveSessionStartedEvent
        | LiveSessionUpdatedEvent
        | LiveInputAudioMutedEvent
        | LiveInputAudioUnmutedEvent
        | LiveOutputAudioFixturePlayingEvent
        | LiveOutputAudioFixturePlayedEvent
        | LiveInstructionsAppendedEvent
        | LiveThinkingAppendedEvent
        | LiveCommentaryAppendedEvent
        | LiveInputTranscriptDeltaEvent
        | LiveOutputTranscriptDeltaEvent
        | LiveDelegationCreatedEvent
        | LiveDecisionEvent
        | LiveDecisionItemCreatedEvent
        | LiveDecisionItemDeletedEvent
        | LiveResponseEvent
        | LiveSessionUsageUpdatedEvent
        | LiveSessionClosedEvent
        | LiveErrorEvent
        | LiveInfoEvent
        | LiveConnectServerEventSessionInputAudioAppend
        | LiveOutputAudioDeltaEvent
        | LiveConnectServerEventTransportDtmfReceived
        | LiveConnectServerEventTransportDtmfSend
        | LiveConnectServerEventTransportDtmfSent
        | LiveConnectServerEventTransportRinging
        | LiveConnectServerEventTransportAnswered
        | LiveConnectServerEventTransportFailed
        | LiveConnectServerEventSessionResumed
        | LiveConnectServerEventSessionPaused
        | UnknownLiveSidebandServerEvent
    )
    """An event that the server sends over a sideband connection.

Known as `ConnectServerEvent`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveSidebandServerEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSidebandServerEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class LiveSidebandServerEvent(OpenUnion):
        tag = "type"
        mapping = {
            "session.started": "LiveSessionStartedEvent",
            "session.updated": "LiveSessionUpdatedEvent",
            "session.input_audio.muted": "LiveInputAudioMutedEvent",
            "session.input_audio.unmuted": "LiveInputAudioUnmutedEvent",
            "session.output_audio.fixture.playing": "LiveOutputAudioFixturePlayingEvent",
            "session.output_audio.fixture.played": "LiveOutputAudioFixturePlayedEvent",
            "session.instructions.appended": "LiveInstructionsAppendedEvent",
            "session.thinking.appended": "LiveThinkingAppendedEvent",
            "session.commentary.appended": "LiveCommentaryAppendedEvent",
            "session.input_transcript.delta": "LiveInputTranscriptDeltaEvent",
            "session.output_transcript.delta": "LiveOutputTranscriptDeltaEvent",
            "session.delegation.created": "LiveDelegationCreatedEvent",
            "decision.event": "LiveDecisionEvent",
            "decision.item.created": "LiveDecisionItemCreatedEvent",
            "decision.item.deleted": "LiveDecisionItemDeletedEvent",
            "response.event": "LiveResponseEvent",
            "session.usage.updated": "LiveSessionUsageUpdatedEvent",
            "session.closed": "LiveSessionClosedEvent",
            "error": "LiveErrorEvent",
            "info": "LiveInfoEvent",
            "session.input_audio.append": "LiveConnectServerEventSessionInputAudioAppend",
            "session.output_audio.delta": "LiveOutputAudioDeltaEvent",
            "transport.dtmf.received": "LiveConnectServerEventTransportDtmfReceived",
            "transport.dtmf.send": "LiveConnectServerEventTransportDtmfSend",
            "transport.dtmf.sent": "LiveConnectServerEventTransportDtmfSent",
            "transport.ringing": "LiveConnectServerEventTransportRinging",
            "transport.answered": "LiveConnectServerEventTransportAnswered",
            "transport.failed": "LiveConnectServerEventTransportFailed",
            "session.resumed": "LiveConnectServerEventSessionResumed",
            "session.paused": "LiveConnectServerEventSessionPaused",
        }

    from_json = LiveSidebandServerEvent.from_json
    from_dict = LiveSidebandServerEvent.from_dict
    __getattr__ = LiveSidebandServerEvent.module_attribute
