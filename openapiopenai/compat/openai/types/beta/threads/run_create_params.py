# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_run_request import CreateRunRequestDict as RunCreateParamsBase
from openapiopenai.models.create_message_request import CreateMessageRequestDict as AdditionalMessage
from openapiopenai.models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItemDict as AdditionalMessageAttachment
from openapiopenai.models.create_message_request_attachments_item_tools_item import CreateMessageRequestAttachmentsItemToolsItemDict as AdditionalMessageAttachmentTool
from openapiopenai.models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyDict as AdditionalMessageAttachmentToolFileSearch
from openapiopenai.models.truncation_object import TruncationObjectDict as TruncationStrategy
from openapiopenai.models.create_run_request import CreateRunRequestDict as RunCreateParamsNonStreaming
from openapiopenai.models.create_run_request import CreateRunRequestDict as RunCreateParamsStreaming
from openapiopenai.models.create_run_request import CreateRunRequestDict as RunCreateParams
from ...shared.chat_model import ChatModel as ChatModel
from ..assistant_tool_param import AssistantToolParam as AssistantToolParam
from .runs.run_step_include import RunStepInclude as RunStepInclude
from ...shared_params.metadata import Metadata as Metadata
from ...shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from .message_content_part_param import MessageContentPartParam as MessageContentPartParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
from ..assistant_tool_choice_option_param import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
from ..assistant_response_format_option_param import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
__all__ = ["RunCreateParamsBase", "AdditionalMessage", "AdditionalMessageAttachment", "AdditionalMessageAttachmentTool", "AdditionalMessageAttachmentToolFileSearch", "TruncationStrategy", "RunCreateParamsNonStreaming", "RunCreateParamsStreaming", "RunCreateParams", "ChatModel", "AssistantToolParam", "RunStepInclude", "Metadata", "ReasoningEffort", "MessageContentPartParam", "CodeInterpreterToolParam", "AssistantToolChoiceOptionParam", "AssistantResponseFormatOptionParam"]
