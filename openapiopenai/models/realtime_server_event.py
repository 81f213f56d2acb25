# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeServerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_conversation_created import RealtimeServerEventConversationCreated
    from openapiopenai.models.realtime_server_event_conversation_item_added import (
        RealtimeServerEventConversationItemAdded,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_created import (
        RealtimeServerEventConversationItemCreated,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_deleted import (
        RealtimeServerEventConversationItemDeleted,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_done import (
        RealtimeServerEventConversationItemDone,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_retrieved import (
        RealtimeServerEventConversationItemRetrieved,
    )
    from openapiopenai.models.realtime_server_event_conversation_item_truncated import (
        RealtimeServerEventConversationItemTruncated,
    )
    from openapiopenai.models.realtime_server_event_error import RealtimeServerEventError
    from openapiopenai.models.realtime_server_event_input_audio_buffer_cleared import (
        RealtimeServerEventInputAudioBufferCleared,
    )
    from openapiopenai.models.realtime_server_event_input_audio_buffer_committed import (
        RealtimeServerEventInputAudioBufferCommitted,
    )
    from openapiopenai.models.realtime_server_event_input_audio_buffer_dtmf_event_received import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived,
    )
    from openapiopenai.models.realtime_server_event_input_audio_buffer_speech_started import (
        RealtimeServerEventInputAudioBufferSpeechStarted,
    )
    from openapiopenai.models.realtime_server_event_input_audio_buffer_speech_stopped import (
        RealtimeServerEventInputAudioBufferSpeechStopped,
    )
    from openapiopenai.models.realtime_server_event_input_audio_buffer_timeout_triggered import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered,
    )
    from openapiopenai.models.realtime_server_event_mcp_list_tools_completed import (
        RealtimeServerEventMCPListToolsCompleted,
    )
    from openapiopenai.models.realtime_server_event_mcp_list_tools_failed import RealtimeServerEventMCPListToolsFailed
    from openapiopenai.models.realtime_server_event_mcp_list_tools_in_progress import (
        RealtimeServerEventMCPListToolsInProgress,
    )
    from openapiopenai.models.realtime_server_event_output_audio_buffer_cleared import (
        RealtimeServerEventOutputAudioBufferCleared,
    )
    from openapiopenai.models.realtime_server_event_output_audio_buffer_started import (
        RealtimeServerEventOutputAudioBufferStarted,
    )
    from openapiopenai.models.realtime_server_event_output_audio_buffer_stopped import (
        RealtimeServerEventOutputAudioBufferStopped,
    )
    from openapiopenai.models.realtime_server_event_rate_limits_updated import RealtimeServerEventRateLimitsUpdated
    from openapiopenai.models.realtime_server_event_response_audio_delta import RealtimeServerEventResponseAudioDelta
    from openapiopenai.models.realtime_server_event_response_audio_done import RealtimeServerEventResponseAudioDone
    from openapiopenai.models.realtime_server_event_response_audio_transcript_delta import (
        RealtimeServerEventResponseAudioTranscriptDelta,
    )
    from openapiopenai.models.realtime_server_event_response_audio_transcript_done import (
        RealtimeServerEventResponseAudioTranscriptDone,
    )
    from openapiopenai.models.realtime_server_event_response_content_part_added import (
        RealtimeServerEventResponseContentPartAdded,
    )
    from openapiopenai.models.realtime_server_event_response_content_part_done import (
        RealtimeServerEventResponseContentPartDone,
    )
    from openapiopenai.models.realtime_server_event_response_created import RealtimeServerEventResponseCreated
    from openapiopenai.models.realtime_server_event_response_done import RealtimeServerEventResponseDone
    from openapiopenai.models.realtime_server_event_response_function_call_arguments_delta import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta,
    )
    from openapiopenai.models.realtime_server_event_response_function_call_arguments_done import (
        RealtimeServerEventResponseFunctionCallArgumentsDone,
    )
    from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_delta import (
        RealtimeServerEventResponseMCPCallArgumentsDelta,
    )
    from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_done import (
        RealtimeServerEventResponseMCPCallArgumentsDone,
    )
    from openapiopenai.models.realtime_server_event_response_mcp_call_completed import (
        RealtimeServerEventResponseMCPCallCompleted,
    )
    from openapiopenai.models.realtime_server_event_response_mcp_call_failed import (
        RealtimeServerEventResponseMCPCallFailed,
    )
    from openapiopenai.models.realtime_server_event_response_mcp_call_in_progress import (
        RealtimeServerEventResponseMCPCallInProgress,
    )
    from openapiopenai.models.realtime_server_event_response_output_item_added import (
        RealtimeServerEventResponseOutputItemAdded,
    )
    from openapiopenai.models.realtime_server_event_response_output_item_done import (
        RealtimeServerEventResponseOutputItemDone,
    )
    from openapiopenai.models.realtime_server_event_response_text_delta import RealtimeServerEventResponseTextDelta
    from openapiopenai.models.realtime_server_event_response_text_done import RealtimeServerEventResponseTextDone
    from openapiopenai.models.realtime_server_event_session_created import RealtimeServerEventSessionCreated
    from openapiopenai.models.realtime_server_event_session_updated import RealtimeServerEventSessionUpdated

__all__ = [
    "RealtimeServerEvent",
    "UnknownRealtimeServerEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeServerEvent(UnknownVariant):
        """Variant of `RealtimeServerEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeServerEvent: TypeAlias = (
        RealtimeServerEventConversationCreated
        | RealtimeServerEventConversationItemCreated
        | RealtimeServerEventConversationItemDeleted
        | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
        | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
        | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
        | RealtimeServerEventConversationItemRetrieved
        | RealtimeServerEventConversationItemTruncated
        | RealtimeServerEventError
        | RealtimeServerEventInputAudioBufferCleared
        | RealtimeServerEventInputAudioBufferCommitted
        | RealtimeServerEventInputAudioBufferDtmfEventReceived
        | RealtimeServerEventInputAudioBufferSpeechStarted
        | RealtimeServerEventInputAudioBufferSpeechStopped
        | RealtimeServerEventRateLimitsUpdated
        | RealtimeServerEventResponseAudioDelta
        | RealtimeServerEventResponseAudioDone
        | RealtimeServerEventResponseAudioTranscriptDelta
        | RealtimeServerEventResponseAudioTranscriptDone
        | RealtimeServerEventResponseContentPartAdded
        | RealtimeServerEventResponseContentPartDone
        | RealtimeServerEventResponseCreated
        | RealtimeServerEventResponseDone
        | RealtimeServerEventResponseFunctionCallArgumentsDelta
        | RealtimeServerEventResponseFunctionCallArgumentsDone
        | RealtimeServerEventResponseOutputItemAdded
        | RealtimeServerEventResponseOutputItemDone
        | RealtimeServerEventResponseTextDelta
        | RealtimeServerEventResponseTextDone
        | RealtimeServerEventSessionCreated
        | RealtimeServerEventSessionUpdated
        | RealtimeServerEventOutputAudioBufferStarted
        | RealtimeServerEventOutputAudioBufferStopped
        | RealtimeServerEventOutputAudioBufferCleared
        | RealtimeServerEventConversationItemAdded
        | RealtimeServerEventConversationItemDone
        | RealtimeServerEventInputAudioBufferTimeoutTriggered
        | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
        | RealtimeServerEventMCPListToolsInProgress
        | RealtimeServerEventMCPListToolsCompleted
        | RealtimeServerEventMCPListToolsFailed
        | RealtimeServerEventResponseMCPCallArgumentsDelta
        | RealtimeServerEventResponseMCPCallArgumentsDone
        | RealtimeServerEventResponseMCPCallInProgress
        | RealtimeServerEventResponseMCPCallCompleted
        | RealtimeServerEventResponseMCPCallFailed
        | UnknownRealtimeServerEvent
    )
    """An event that the server sends over a realtime connection."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeServerEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeServerEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeServerEvent(OpenUnion):
        tag = "type"
        mapping = {
            "conversation.created": "RealtimeServerEventConversationCreated",
            "conversation.item.created": "RealtimeServerEventConversationItemCreated",
            "conversation.item.deleted": "RealtimeServerEventConversationItemDeleted",
            "conversation.item.input_audio_transcription.completed": "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
            "conversation.item.input_audio_transcription.delta": "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
            "conversation.item.input_audio_transcription.failed": "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
            "conversation.item.retrieved": "RealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeServerEventConversationItemTruncated",
            "error": "RealtimeServerEventError",
            "input_audio_buffer.cleared": "RealtimeServerEventInputAudioBufferCleared",
            "input_audio_buffer.committed": "RealtimeServerEventInputAudioBufferCommitted",
            "input_audio_buffer.dtmf_event_received": "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            "input_audio_buffer.speech_started": "RealtimeServerEventInputAudioBufferSpeechStarted",
            "input_audio_buffer.speech_stopped": "RealtimeServerEventInputAudioBufferSpeechStopped",
            "rate_limits.updated": "RealtimeServerEventRateLimitsUpdated",
            "response.output_audio.delta": "RealtimeServerEventResponseAudioDelta",
            "response.output_audio.done": "RealtimeServerEventResponseAudioDone",
            "response.output_audio_transcript.delta": "RealtimeServerEventResponseAudioTranscriptDelta",
            "response.output_audio_transcript.done": "RealtimeServerEventResponseAudioTranscriptDone",
            "response.content_part.added": "RealtimeServerEventResponseContentPartAdded",
            "response.content_part.done": "RealtimeServerEventResponseContentPartDone",
            "response.created": "RealtimeServerEventResponseCreated",
            "response.done": "RealtimeServerEventResponseDone",
            "response.function_call_arguments.delta": "RealtimeServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "RealtimeServerEventResponseFunctionCallArgumentsDone",
            "response.output_item.added": "RealtimeServerEventResponseOutputItemAdded",
            "response.output_item.done": "RealtimeServerEventResponseOutputItemDone",
            "response.output_text.delta": "RealtimeServerEventResponseTextDelta",
            "response.output_text.done": "RealtimeServerEventResponseTextDone",
            "session.created": "RealtimeServerEventSessionCreated",
            "session.updated": "RealtimeServerEventSessionUpdated",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
            "conversation.item.added": "RealtimeServerEventConversationItemAdded",
            "conversation.item.done": "RealtimeServerEventConversationItemDone",
            "input_audio_buffer.timeout_triggered": "RealtimeServerEventInputAudioBufferTimeoutTriggered",
            "conversation.item.input_audio_transcription.segment": "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
            "mcp_list_tools.in_progress": "RealtimeServerEventMCPListToolsInProgress",
            "mcp_list_tools.completed": "RealtimeServerEventMCPListToolsCompleted",
            "mcp_list_tools.failed": "RealtimeServerEventMCPListToolsFailed",
            "response.mcp_call_arguments.delta": "RealtimeServerEventResponseMCPCallArgumentsDelta",
            "response.mcp_call_arguments.done": "RealtimeServerEventResponseMCPCallArgumentsDone",
            "response.mcp_call.in_progress": "RealtimeServerEventResponseMCPCallInProgress",
            "response.mcp_call.completed": "RealtimeServerEventResponseMCPCallCompleted",
            "response.mcp_call.failed": "RealtimeServerEventResponseMCPCallFailed",
        }

    from_json = RealtimeServerEvent.from_json
    from_dict = RealtimeServerEvent.from_dict
    __getattr__ = RealtimeServerEvent.module_attribute
