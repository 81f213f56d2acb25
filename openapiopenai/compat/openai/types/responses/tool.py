# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.tool import Tool as Tool
from .web_search_tool import WebSearchTool as WebSearchTool
from openapiopenai.models.mcp_tool import MCPTool as Mcp
McpAllowedTools: TypeAlias = Union[list[str], _MCPToolFilter, None]
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpAllowedToolsMcpToolFilter
McpRequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObject, Literal["always", "never"], None]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as McpRequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
from openapiopenai.models.code_interpreter_tool import CodeInterpreterTool as CodeInterpreter
CodeInterpreterContainer: TypeAlias = Union[str, _AutoCodeInterpreterToolParam]
from openapiopenai.models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam as CodeInterpreterContainerCodeInterpreterToolAuto
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from openapiopenai.models.programmatic_tool_calling_param import ProgrammaticToolCallingParam as ProgrammaticToolCalling
from openapiopenai.models.image_gen_tool import ImageGenTool as ImageGeneration
from openapiopenai.models.image_gen_tool_input_image_mask import ImageGenToolInputImageMask as ImageGenerationInputImageMask
from openapiopenai.models.create_image_edit_request_svg import CreateImageEditRequestSvg as ImageGenerationSvg
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoning as ImageGenerationSvgReasoning
from openapiopenai.models.local_shell_tool_param import LocalShellToolParam as LocalShell
from .web_search_tool import Filters as WebSearchToolFilters
from .web_search_tool import UserLocation as WebSearchToolUserLocation
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .custom_tool import CustomTool as CustomTool
from .computer_tool import ComputerTool as ComputerTool
from .function_tool import FunctionTool as FunctionTool
from .namespace_tool import NamespaceTool as NamespaceTool
from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
from .file_search_tool import FileSearchTool as FileSearchTool
from .tool_search_tool import ToolSearchTool as ToolSearchTool
from .function_shell_tool import FunctionShellTool as FunctionShellTool
from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
__all__ = ["Tool", "WebSearchTool", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "CodeInterpreter", "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ProgrammaticToolCalling", "ImageGeneration", "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning", "LocalShell", "WebSearchToolFilters", "WebSearchToolUserLocation", "PropertyInfo", "BaseModel", "CustomTool", "ComputerTool", "FunctionTool", "NamespaceTool", "ApplyPatchTool", "FileSearchTool", "ToolSearchTool", "FunctionShellTool", "WebSearchPreviewTool", "ComputerUsePreviewTool", "ContainerNetworkPolicyDisabled", "ContainerNetworkPolicyAllowlist"]
