# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_hosted_tool_permissions import ProjectHostedToolPermissions as ProjectHostedToolPermissions
from openapiopenai.models.hosted_tool_permission import HostedToolPermission as CodeInterpreter
from openapiopenai.models.hosted_tool_permission import HostedToolPermission as FileSearch
from openapiopenai.models.hosted_tool_permission import HostedToolPermission as ImageGeneration
from openapiopenai.models.hosted_tool_permission import HostedToolPermission as Mcp
from openapiopenai.models.hosted_tool_permission import HostedToolPermission as WebSearch
from ....._models import BaseModel as BaseModel
__all__ = ["ProjectHostedToolPermissions", "CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "WebSearch", "BaseModel"]
