# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_object import AssistantObject as Assistant
from openapiopenai.models.assistant_object_tool_resources import AssistantObjectToolResources as ToolResources
from openapiopenai.models.assistant_object_tool_resources_code_interpreter import AssistantObjectToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from openapiopenai.models.assistant_object_tool_resources_file_search import AssistantObjectToolResourcesFileSearch as ToolResourcesFileSearch
from ..._models import BaseModel as BaseModel
from .assistant_tool import AssistantTool as AssistantTool
from ..shared.metadata import Metadata as Metadata
from .assistant_response_format_option import AssistantResponseFormatOption as AssistantResponseFormatOption
__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "BaseModel", "AssistantTool", "Metadata", "AssistantResponseFormatOption"]
