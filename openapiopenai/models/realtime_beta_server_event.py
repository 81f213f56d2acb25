# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeBetaServerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_conversation_created_event import RealtimeBetaConversationCreatedEvent
    from openapiopenai.models.realtime_beta_response_audio_delta_event import RealtimeBetaResponseAudioDeltaEvent
    from openapiopenai.models.realtime_beta_response_audio_done_event import RealtimeBetaResponseAudioDoneEvent
    from openapiopenai.models.realtime_beta_response_audio_transcript_delta_event import (
        RealtimeBetaResponseAudioTranscriptDeltaEvent,
    )
    from openapiopenai.models.realtime_beta_response_audio_transcript_done_event import (
        RealtimeBetaResponseAudioTranscriptDoneEvent,
    )
    from openapiopenai.models.realtime_beta_response_text_delta_event import RealtimeBetaResponseTextDeltaEvent
    from openapiopenai.models.realtime_beta_response_text_done_event import RealtimeBetaResponseTextDoneEvent
    from openapiopenai.models.realtime_beta_server_event_conversation_item_created import (
        RealtimeBetaServerEventConversationItemCreated,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_deleted import (
        RealtimeBetaServerEventConversationItemDeleted,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_retrieved import (
        RealtimeBetaServerEventConversationItemRetrieved,
    )
    from openapiopenai.models.realtime_beta_server_event_conversation_item_truncated import (
        RealtimeBetaServerEventConversationItemTruncated,
    )
    from openapiopenai.models.realtime_beta_server_event_error import RealtimeBetaServerEventError
    from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_cleared import (
        RealtimeBetaServerEventInputAudioBufferCleared,
    )
    from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_committed import (
        RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_speech_started import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_speech_stopped import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_completed import (
        RealtimeBetaServerEventMCPListToolsCompleted,
    )
    from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_failed import (
        RealtimeBetaServerEventMCPListToolsFailed,
    )
    from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_in_progress import (
        RealtimeBetaServerEventMCPListToolsInProgress,
    )
    from openapiopenai.models.realtime_beta_server_event_rate_limits_updated import (
        RealtimeBetaServerEventRateLimitsUpdated,
    )
    from openapiopenai.models.realtime_beta_server_event_response_audio_delta import (
        RealtimeBetaServerEventResponseAudioDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_response_audio_done import (
        RealtimeBetaServerEventResponseAudioDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_audio_transcript_delta import (
        RealtimeBetaServerEventResponseAudioTranscriptDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_response_audio_transcript_done import (
        RealtimeBetaServerEventResponseAudioTranscriptDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_content_part_added import (
        RealtimeBetaServerEventResponseContentPartAdded,
    )
    from openapiopenai.models.realtime_beta_server_event_response_content_part_done import (
        RealtimeBetaServerEventResponseContentPartDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_created import RealtimeBetaServerEventResponseCreated
    from openapiopenai.models.realtime_beta_server_event_response_done import RealtimeBetaServerEventResponseDone
    from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_delta import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_done import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_mcp_call_arguments_delta import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_response_mcp_call_arguments_done import (
        RealtimeBetaServerEventResponseMCPCallArgumentsDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_mcp_call_completed import (
        RealtimeBetaServerEventResponseMCPCallCompleted,
    )
    from openapiopenai.models.realtime_beta_server_event_response_mcp_call_failed import (
        RealtimeBetaServerEventResponseMCPCallFailed,
    )
    from openapiopenai.models.realtime_beta_server_event_response_mcp_call_in_progress import (
        RealtimeBetaServerEventResponseMCPCallInProgress,
    )
    from openapiopenai.models.realtime_beta_server_event_response_output_item_added import (
        RealtimeBetaServerEventResponseOutputItemAdded,
    )
    from openapiopenai.models.realtime_beta_server_event_response_output_item_done import (
        RealtimeBetaServerEventResponseOutputItemDone,
    )
    from openapiopenai.models.realtime_beta_server_event_response_text_delta import (
        RealtimeBetaServerEventResponseTextDelta,
    )
    from openapiopenai.models.realtime_beta_server_event_response_text_done import (
        RealtimeBetaServerEventResponseTextDone,
    )
    from openapiopenai.models.realtime_beta_server_event_session_created import RealtimeBetaServerEventSessionCreated
    from openapiopenai.models.realtime_beta_server_event_session_updated import RealtimeBetaServerEventSessionUpdated
    from openapiopenai.models.realtime_beta_server_event_transcription_session_created import (
        RealtimeBetaServerEventTranscriptionSessionCreated,
    )
    from openapiopenai.models.realtime_beta_server_event_transcription_session_updated import (
        RealtimeBetaServerEventTranscriptionSessionUpdated,
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

__all__ = [
    "RealtimeBetaServerEvent",
    "UnknownRealtimeBetaServerEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeBetaServerEvent(UnknownVariant):
        """Variant of `RealtimeBetaServerEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeBetaServerEvent: TypeAlias = (
        RealtimeBetaServerEventConversationItemCreated
        | RealtimeBetaServerEventConversationItemDeleted
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed
        | RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment
        | RealtimeBetaServerEventConversationItemRetrieved
        | RealtimeBetaServerEventConversationItemTruncated
        | RealtimeBetaServerEventError
        | RealtimeBetaServerEventInputAudioBufferCleared
        | RealtimeBetaServerEventInputAudioBufferCommitted
        | RealtimeBetaServerEventInputAudioBufferSpeechStarted
        | RealtimeBetaServerEventInputAudioBufferSpeechStopped
        | RealtimeBetaServerEventMCPListToolsCompleted
        | RealtimeBetaServerEventMCPListToolsFailed
        | RealtimeBetaServerEventMCPListToolsInProgress
        | RealtimeBetaServerEventRateLimitsUpdated
        | RealtimeBetaServerEventResponseAudioDelta
        | RealtimeBetaServerEventResponseAudioDone
        | RealtimeBetaServerEventResponseAudioTranscriptDelta
        | RealtimeBetaServerEventResponseAudioTranscriptDone
        | RealtimeBetaServerEventResponseContentPartAdded
        | RealtimeBetaServerEventResponseContentPartDone
        | RealtimeBetaServerEventResponseCreated
        | RealtimeBetaServerEventResponseDone
        | RealtimeBetaServerEventResponseFunctionCallArgumentsDelta
        | RealtimeBetaServerEventResponseFunctionCallArgumentsDone
        | RealtimeBetaServerEventResponseMCPCallArgumentsDelta
        | RealtimeBetaServerEventResponseMCPCallArgumentsDone
        | RealtimeBetaServerEventResponseMCPCallCompleted
        | RealtimeBetaServerEventResponseMCPCallFailed
        | RealtimeBetaServerEventResponseMCPCallInProgress
        | RealtimeBetaServerEventResponseOutputItemAdded
        | RealtimeBetaServerEventResponseOutputItemDone
        | RealtimeBetaServerEventResponseTextDelta
        | RealtimeBetaServerEventResponseTextDone
        | RealtimeBetaServerEventSessionCreated
        | RealtimeBetaServerEventSessionUpdated
        | RealtimeBetaServerEventTranscriptionSessionCreated
        | RealtimeBetaServerEventTranscriptionSessionUpdated
        | RealtimeBetaConversationCreatedEvent
        | RealtimeBetaResponseAudioDeltaEvent
        | RealtimeBetaResponseAudioDoneEvent
        | RealtimeBetaResponseAudioTranscriptDeltaEvent
        | RealtimeBetaResponseAudioTranscriptDoneEvent
        | RealtimeBetaResponseTextDeltaEvent
        | RealtimeBetaResponseTextDoneEvent
        | RealtimeServerEventOutputAudioBufferStarted
        | RealtimeServerEventOutputAudioBufferStopped
        | RealtimeServerEventOutputAudioBufferCleared
        | UnknownRealtimeBetaServerEvent
    )
    """An event that the server sends over a realtime connection of the beta."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeBetaServerEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeBetaServerEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeBetaServerEvent(OpenUnion):
        tag = "type"
        mapping = {
            "conversation.item.created": "RealtimeBetaServerEventConversationItemCreated",
            "conversation.item.deleted": "RealtimeBetaServerEventConversationItemDeleted",
            "conversation.item.input_audio_transcription.completed": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
            "conversation.item.input_audio_transcription.delta": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
            "conversation.item.input_audio_transcription.failed": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
            "conversation.item.input_audio_transcription.segment": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
            "conversation.item.retrieved": "RealtimeBetaServerEventConversationItemRetrieved",
            "conversation.item.truncated": "RealtimeBetaServerEventConversationItemTruncated",
            "error": "RealtimeBetaServerEventError",
            "input_audio_buffer.cleared": "RealtimeBetaServerEventInputAudioBufferCleared",
            "input_audio_buffer.committed": "RealtimeBetaServerEventInputAudioBufferCommitted",
            "input_audio_buffer.speech_started": "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
            "input_audio_buffer.speech_stopped": "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
            "mcp_list_tools.completed": "RealtimeBetaServerEventMCPListToolsCompleted",
            "mcp_list_tools.failed": "RealtimeBetaServerEventMCPListToolsFailed",
            "mcp_list_tools.in_progress": "RealtimeBetaServerEventMCPListToolsInProgress",
            "rate_limits.updated": "RealtimeBetaServerEventRateLimitsUpdated",
            "response.output_audio.delta": "RealtimeBetaServerEventResponseAudioDelta",
            "response.output_audio.done": "RealtimeBetaServerEventResponseAudioDone",
            "response.output_audio_transcript.delta": "RealtimeBetaServerEventResponseAudioTranscriptDelta",
            "response.output_audio_transcript.done": "RealtimeBetaServerEventResponseAudioTranscriptDone",
            "response.content_part.added": "RealtimeBetaServerEventResponseContentPartAdded",
            "response.content_part.done": "RealtimeBetaServerEventResponseContentPartDone",
            "response.created": "RealtimeBetaServerEventResponseCreated",
            "response.done": "RealtimeBetaServerEventResponseDone",
            "response.function_call_arguments.delta": "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
            "response.mcp_call_arguments.delta": "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
            "response.mcp_call_arguments.done": "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
            "response.mcp_call.completed": "RealtimeBetaServerEventResponseMCPCallCompleted",
            "response.mcp_call.failed": "RealtimeBetaServerEventResponseMCPCallFailed",
            "response.mcp_call.in_progress": "RealtimeBetaServerEventResponseMCPCallInProgress",
            "response.output_item.added": "RealtimeBetaServerEventResponseOutputItemAdded",
            "response.output_item.done": "RealtimeBetaServerEventResponseOutputItemDone",
            "response.output_text.delta": "RealtimeBetaServerEventResponseTextDelta",
            "response.output_text.done": "RealtimeBetaServerEventResponseTextDone",
            "session.created": "RealtimeBetaServerEventSessionCreated",
            "session.updated": "RealtimeBetaServerEventSessionUpdated",
            "transcription_session.created": "RealtimeBetaServerEventTranscriptionSessionCreated",
            "transcription_session.updated": "RealtimeBetaServerEventTranscriptionSessionUpdated",
            "conversation.created": "RealtimeBetaConversationCreatedEvent",
            "response.audio.delta": "RealtimeBetaResponseAudioDeltaEvent",
            "response.audio.done": "RealtimeBetaResponseAudioDoneEvent",
            "response.audio_transcript.delta": "RealtimeBetaResponseAudioTranscriptDeltaEvent",
            "response.audio_transcript.done": "RealtimeBetaResponseAudioTranscriptDoneEvent",
            "response.text.delta": "RealtimeBetaResponseTextDeltaEvent",
            "response.text.done": "RealtimeBetaResponseTextDoneEvent",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
        }

    from_json = RealtimeBetaServerEvent.from_json
    from_dict = RealtimeBetaServerEvent.from_dict
    __getattr__ = RealtimeBetaServerEvent.module_attribute
