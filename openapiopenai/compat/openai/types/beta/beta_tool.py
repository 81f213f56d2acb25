# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.tool import Tool as BetaTool
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
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_custom_tool import BetaCustomTool as BetaCustomTool
from .beta_computer_tool import BetaComputerTool as BetaComputerTool
from .beta_function_tool import BetaFunctionTool as BetaFunctionTool
from .beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
from .beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
from .beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool
from .beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
from .beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool
from .beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
from .beta_web_search_preview_tool import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
__all__ = ["BetaTool", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "CodeInterpreter", "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ProgrammaticToolCalling", "ImageGeneration", "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning", "LocalShell", "PropertyInfo", "BaseModel", "BetaCustomTool", "BetaComputerTool", "BetaFunctionTool", "BetaNamespaceTool", "BetaWebSearchTool", "BetaApplyPatchTool", "BetaFileSearchTool", "BetaToolSearchTool", "BetaFunctionShellTool", "BetaWebSearchPreviewTool", "BetaComputerUsePreviewTool", "BetaContainerNetworkPolicyDisabled", "BetaContainerNetworkPolicyAllowlist"]
