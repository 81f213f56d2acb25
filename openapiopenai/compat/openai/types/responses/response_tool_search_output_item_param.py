# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.tool_search_output_item_param import ToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
from openapiopenai.models.tool import Tool as Tool
from openapiopenai.models.mcp_tool import MCPTool as ToolMcp
ToolMcpAllowedTools: TypeAlias = Union[list[str], _MCPToolFilter, None]
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpAllowedToolsMcpToolFilter
ToolMcpRequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObject, Literal["always", "never"], None]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as ToolMcpRequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever
from openapiopenai.models.code_interpreter_tool import CodeInterpreterTool as ToolCodeInterpreter
ToolCodeInterpreterContainer: TypeAlias = Union[str, _AutoCodeInterpreterToolParam]
from openapiopenai.models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from openapiopenai.models.programmatic_tool_calling_param import ProgrammaticToolCallingParam as ToolProgrammaticToolCalling
from openapiopenai.models.image_gen_tool import ImageGenTool as ToolImageGeneration
from openapiopenai.models.image_gen_tool_input_image_mask import ImageGenToolInputImageMask as ToolImageGenerationInputImageMask
from openapiopenai.models.create_image_edit_request_svg import CreateImageEditRequestSvg as ToolImageGenerationSvg
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoning as ToolImageGenerationSvgReasoning
from openapiopenai.models.local_shell_tool_param import LocalShellToolParam as ToolLocalShell
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .custom_tool import CustomTool as CustomTool
from .computer_tool import ComputerTool as ComputerTool
from .function_tool import FunctionTool as FunctionTool
from .web_search_tool import WebSearchTool as WebSearchTool
from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
from .file_search_tool import FileSearchTool as FileSearchTool
from .tool_search_tool import ToolSearchTool as ToolSearchTool
from .function_shell_tool import FunctionShellTool as FunctionShellTool
from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .tool_search_output_namespace_tool import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
__all__ = ["ResponseToolSearchOutputItemParam", "Tool", "ToolMcp", "ToolMcpAllowedTools", "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval", "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways", "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolCodeInterpreter", "ToolCodeInterpreterContainer", "ToolCodeInterpreterContainerCodeInterpreterToolAuto", "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolProgrammaticToolCalling", "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg", "ToolImageGenerationSvgReasoning", "ToolLocalShell", "PropertyInfo", "BaseModel", "CustomTool", "ComputerTool", "FunctionTool", "WebSearchTool", "ApplyPatchTool", "FileSearchTool", "ToolSearchTool", "FunctionShellTool", "WebSearchPreviewTool", "ComputerUsePreviewTool", "ContainerNetworkPolicyDisabled", "ToolSearchOutputNamespaceTool", "ContainerNetworkPolicyAllowlist"]
