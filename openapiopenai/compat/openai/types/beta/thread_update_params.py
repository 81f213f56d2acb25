# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_thread_request import ModifyThreadRequestDict as ThreadUpdateParams
from openapiopenai.models.modify_thread_request_tool_resources import ModifyThreadRequestToolResourcesDict as ToolResources
from openapiopenai.models.modify_thread_request_tool_resources_code_interpreter import ModifyThreadRequestToolResourcesCodeInterpreterDict as ToolResourcesCodeInterpreter
from openapiopenai.models.modify_thread_request_tool_resources_file_search import ModifyThreadRequestToolResourcesFileSearchDict as ToolResourcesFileSearch
from ..._types import SequenceNotStr as SequenceNotStr
from ..shared_params.metadata import Metadata as Metadata
__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "SequenceNotStr", "Metadata"]
