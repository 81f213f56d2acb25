# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Tool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_tool_param import ApplyPatchToolParam, ApplyPatchToolParamDict
    from openapiopenai.models.code_interpreter_tool import CodeInterpreterTool, CodeInterpreterToolDict
    from openapiopenai.models.computer_tool import ComputerTool, ComputerToolDict
    from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewTool, ComputerUsePreviewToolDict
    from openapiopenai.models.custom_tool_param import CustomToolParam, CustomToolParamDict
    from openapiopenai.models.file_search_tool import FileSearchTool, FileSearchToolDict
    from openapiopenai.models.function_shell_tool_param import FunctionShellToolParam, FunctionShellToolParamDict
    from openapiopenai.models.function_tool import FunctionTool, FunctionToolDict
    from openapiopenai.models.image_gen_tool import ImageGenTool, ImageGenToolDict
    from openapiopenai.models.local_shell_tool_param import LocalShellToolParam, LocalShellToolParamDict
    from openapiopenai.models.mcp_tool import MCPTool, MCPToolDict
    from openapiopenai.models.namespace_tool_param import NamespaceToolParam, NamespaceToolParamDict
    from openapiopenai.models.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam,
        ProgrammaticToolCallingParamDict,
    )
    from openapiopenai.models.tool_search_tool_param import ToolSearchToolParam, ToolSearchToolParamDict
    from openapiopenai.models.web_search_preview_tool import WebSearchPreviewTool, WebSearchPreviewToolDict
    from openapiopenai.models.web_search_tool import WebSearchTool, WebSearchToolDict

__all__ = [
    "Tool",
    "ToolDict",
    "UnknownTool",
]


if TYPE_CHECKING:

    class UnknownTool(UnknownVariant):
        """Variant of `Tool` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Tool: TypeAlias = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | MCPTool
        | CodeInterpreterTool
        | ProgrammaticToolCallingParam
        | ImageGenTool
        | LocalShellToolParam
        | FunctionShellToolParam
        | CustomToolParam
        | NamespaceToolParam
        | ToolSearchToolParam
        | WebSearchPreviewTool
        | ApplyPatchToolParam
        | UnknownTool
    )
    """A tool that the model may use."""
    ToolDict: TypeAlias = (
        FunctionToolDict
        | FileSearchToolDict
        | ComputerToolDict
        | ComputerUsePreviewToolDict
        | WebSearchToolDict
        | MCPToolDict
        | CodeInterpreterToolDict
        | ProgrammaticToolCallingParamDict
        | ImageGenToolDict
        | LocalShellToolParamDict
        | FunctionShellToolParamDict
        | CustomToolParamDict
        | NamespaceToolParamDict
        | ToolSearchToolParamDict
        | WebSearchPreviewToolDict
        | ApplyPatchToolParamDict
    )
    """`Tool` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Tool:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Tool:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ToolDict = AS_GIVEN

    class Tool(OpenUnion):
        tag = "type"
        mapping = {
            "function": "FunctionTool",
            "file_search": "FileSearchTool",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "mcp": "MCPTool",
            "code_interpreter": "CodeInterpreterTool",
            "programmatic_tool_calling": "ProgrammaticToolCallingParam",
            "image_generation": "ImageGenTool",
            "local_shell": "LocalShellToolParam",
            "shell": "FunctionShellToolParam",
            "custom": "CustomToolParam",
            "namespace": "NamespaceToolParam",
            "tool_search": "ToolSearchToolParam",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
            "apply_patch": "ApplyPatchToolParam",
        }

    from_json = Tool.from_json
    from_dict = Tool.from_dict
    __getattr__ = Tool.module_attribute
