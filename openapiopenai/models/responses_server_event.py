# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponsesServerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_audio_delta_event import ResponseAudioDeltaEvent
    from openapiopenai.models.response_audio_done_event import ResponseAudioDoneEvent
    from openapiopenai.models.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from openapiopenai.models.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from openapiopenai.models.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from openapiopenai.models.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openapiopenai.models.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from openapiopenai.models.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from openapiopenai.models.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from openapiopenai.models.response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from openapiopenai.models.response_completed_event import ResponseCompletedEvent
    from openapiopenai.models.response_content_part_added_event import ResponseContentPartAddedEvent
    from openapiopenai.models.response_content_part_done_event import ResponseContentPartDoneEvent
    from openapiopenai.models.response_created_event import ResponseCreatedEvent
    from openapiopenai.models.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
    from openapiopenai.models.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
    from openapiopenai.models.response_failed_event import ResponseFailedEvent
    from openapiopenai.models.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from openapiopenai.models.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from openapiopenai.models.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from openapiopenai.models.response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent,
    )
    from openapiopenai.models.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from openapiopenai.models.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from openapiopenai.models.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from openapiopenai.models.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from openapiopenai.models.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from openapiopenai.models.response_in_progress_event import ResponseInProgressEvent
    from openapiopenai.models.response_incomplete_event import ResponseIncompleteEvent
    from openapiopenai.models.response_mcp_call_arguments_delta_event import ResponseMCPCallArgumentsDeltaEvent
    from openapiopenai.models.response_mcp_call_arguments_done_event import ResponseMCPCallArgumentsDoneEvent
    from openapiopenai.models.response_mcp_call_completed_event import ResponseMCPCallCompletedEvent
    from openapiopenai.models.response_mcp_call_failed_event import ResponseMCPCallFailedEvent
    from openapiopenai.models.response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent
    from openapiopenai.models.response_mcp_list_tools_completed_event import ResponseMCPListToolsCompletedEvent
    from openapiopenai.models.response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent
    from openapiopenai.models.response_mcp_list_tools_in_progress_event import ResponseMCPListToolsInProgressEvent
    from openapiopenai.models.response_output_item_added_event import ResponseOutputItemAddedEvent
    from openapiopenai.models.response_output_item_done_event import ResponseOutputItemDoneEvent
    from openapiopenai.models.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
    from openapiopenai.models.response_queued_event import ResponseQueuedEvent
    from openapiopenai.models.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from openapiopenai.models.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from openapiopenai.models.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from openapiopenai.models.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from openapiopenai.models.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from openapiopenai.models.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from openapiopenai.models.response_refusal_delta_event import ResponseRefusalDeltaEvent
    from openapiopenai.models.response_refusal_done_event import ResponseRefusalDoneEvent
    from openapiopenai.models.response_shell_call_command_added_streaming_event import (
        ResponseShellCallCommandAddedStreamingEvent,
    )
    from openapiopenai.models.response_shell_call_command_delta_streaming_event import (
        ResponseShellCallCommandDeltaStreamingEvent,
    )
    from openapiopenai.models.response_shell_call_command_done_streaming_event import (
        ResponseShellCallCommandDoneStreamingEvent,
    )
    from openapiopenai.models.response_shell_call_output_content_delta_streaming_event import (
        ResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from openapiopenai.models.response_shell_call_output_content_done_streaming_event import (
        ResponseShellCallOutputContentDoneStreamingEvent,
    )
    from openapiopenai.models.response_steer_accepted_event import ResponseSteerAcceptedEvent
    from openapiopenai.models.response_steer_failed_event import ResponseSteerFailedEvent
    from openapiopenai.models.response_steer_pending_event import ResponseSteerPendingEvent
    from openapiopenai.models.response_text_delta_event import ResponseTextDeltaEvent
    from openapiopenai.models.response_text_done_event import ResponseTextDoneEvent
    from openapiopenai.models.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from openapiopenai.models.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from openapiopenai.models.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent
    from openapiopenai.models.response_ws_error import ResponseWsError

__all__ = [
    "ResponsesServerEvent",
    "UnknownResponsesServerEvent",
]


if TYPE_CHECKING:

    class UnknownResponsesServerEvent(UnknownVariant):
        """Variant of `ResponsesServerEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponsesServerEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCompletedEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseShellCallCommandAddedStreamingEvent
        | ResponseShellCallCommandDeltaStreamingEvent
        | ResponseShellCallCommandDoneStreamingEvent
        | ResponseShellCallOutputContentDeltaStreamingEvent
        | ResponseShellCallOutputContentDoneStreamingEvent
        | ResponseInProgressEvent
        | ResponseFailedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseImageGenCallCompletedEvent
        | ResponseImageGenCallGeneratingEvent
        | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent
        | ResponseMCPCallArgumentsDeltaEvent
        | ResponseMCPCallArgumentsDoneEvent
        | ResponseMCPCallCompletedEvent
        | ResponseMCPCallFailedEvent
        | ResponseMCPCallInProgressEvent
        | ResponseMCPListToolsCompletedEvent
        | ResponseMCPListToolsFailedEvent
        | ResponseMCPListToolsInProgressEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
        | ResponseWsError
        | ResponseCompactionCompactingEvent
        | ResponseSteerAcceptedEvent
        | ResponseSteerPendingEvent
        | ResponseSteerFailedEvent
        | UnknownResponsesServerEvent
    )
    """An event that the server may send on the WebSocket of the Responses API."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponsesServerEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponsesServerEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponsesServerEvent(OpenUnion):
        tag = "type"
        mapping = {
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.shell_call_command.added": "ResponseShellCallCommandAddedStreamingEvent",
            "response.shell_call_command.delta": "ResponseShellCallCommandDeltaStreamingEvent",
            "response.shell_call_command.done": "ResponseShellCallCommandDoneStreamingEvent",
            "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaStreamingEvent",
            "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneStreamingEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
            "error": "ResponseWsError",
            "response.compaction.compacting": "ResponseCompactionCompactingEvent",
            "response.steer.accepted": "ResponseSteerAcceptedEvent",
            "response.steer.pending": "ResponseSteerPendingEvent",
            "response.steer.failed": "ResponseSteerFailedEvent",
        }

    from_json = ResponsesServerEvent.from_json
    from_dict = ResponsesServerEvent.from_dict
    __getattr__ = ResponsesServerEvent.module_attribute
