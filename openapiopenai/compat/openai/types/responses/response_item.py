# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.item_resource import ItemResource as ResponseItem
from openapiopenai.models.additional_tools import AdditionalTools as AdditionalTools
from openapiopenai.models.program import Program as Program
from openapiopenai.models.program_output import ProgramOutput as ProgramOutput
from openapiopenai.models.image_gen_tool_call import ImageGenToolCall as ImageGenerationCall
from openapiopenai.models.response_input_item_image_generation_call_error import ResponseInputItemImageGenerationCallError as ImageGenerationCallError
from openapiopenai.models.response_input_item_image_generation_call_error_moderation_details import ResponseInputItemImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails
from openapiopenai.models.response_input_item_image_generation_call_svg_usage import ResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage
from openapiopenai.models.local_shell_tool_call import LocalShellToolCall as LocalShellCall
from openapiopenai.models.local_shell_exec_action import LocalShellExecAction as LocalShellCallAction
from openapiopenai.models.local_shell_tool_call_output import LocalShellToolCallOutput as LocalShellCallOutput
from openapiopenai.models.mcp_list_tools import MCPListTools as McpListTools
from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool as McpListToolsTool
from openapiopenai.models.mcp_approval_request import MCPApprovalRequest as McpApprovalRequest
from openapiopenai.models.mcp_approval_response_resource import MCPApprovalResponseResource as McpApprovalResponse
from openapiopenai.models.mcp_tool_call import MCPToolCall as McpCall
__all__ = ["ResponseItem", "AdditionalTools", "Program", "ProgramOutput", "ImageGenerationCall", "ImageGenerationCallError", "ImageGenerationCallErrorModerationDetails", "ImageGenerationCallSvgUsage", "LocalShellCall", "LocalShellCallAction", "LocalShellCallOutput", "McpListTools", "McpListToolsTool", "McpApprovalRequest", "McpApprovalResponse", "McpCall"]
