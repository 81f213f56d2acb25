# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.thread_object import ThreadObject as Thread
from openapiopenai.models.thread_object_tool_resources import ThreadObjectToolResources as ToolResources
from openapiopenai.models.thread_object_tool_resources_code_interpreter import ThreadObjectToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from openapiopenai.models.thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch as ToolResourcesFileSearch
from ..._models import BaseModel as BaseModel
from ..shared.metadata import Metadata as Metadata
__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "BaseModel", "Metadata"]
