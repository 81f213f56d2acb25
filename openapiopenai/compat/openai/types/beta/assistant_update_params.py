# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_assistant_request import ModifyAssistantRequestDict as AssistantUpdateParams
from openapiopenai.models.modify_assistant_request_tool_resources import ModifyAssistantRequestToolResourcesDict as ToolResources
from openapiopenai.models.modify_assistant_request_tool_resources_code_interpreter import ModifyAssistantRequestToolResourcesCodeInterpreterDict as ToolResourcesCodeInterpreter
from openapiopenai.models.modify_assistant_request_tool_resources_file_search import ModifyAssistantRequestToolResourcesFileSearchDict as ToolResourcesFileSearch
from ..._types import SequenceNotStr as SequenceNotStr
from .assistant_tool_param import AssistantToolParam as AssistantToolParam
from ..shared_params.metadata import Metadata as Metadata
from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "SequenceNotStr", "AssistantToolParam", "Metadata", "ReasoningEffort", "AssistantResponseFormatOptionParam"]
