# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from openapiopenai.models.assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly,
        AssistantToolsFileSearchTypeOnlyDict,
    )
    from openapiopenai.models.computer_tool import ComputerTool, ComputerToolDict
    from openapiopenai.models.live_responses_delegation_config_tool_choice_image_generation import (
        LiveResponsesDelegationConfigToolChoiceImageGeneration,
        LiveResponsesDelegationConfigToolChoiceImageGenerationDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search import (
        LiveResponsesDelegationConfigToolChoiceWebSearch,
        LiveResponsesDelegationConfigToolChoiceWebSearchDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search_preview import (
        LiveResponsesDelegationConfigToolChoiceWebSearchPreview,
        LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict,
    )
    from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam, SpecificApplyPatchParamDict
    from openapiopenai.models.specific_function_shell_param import (
        SpecificFunctionShellParam,
        SpecificFunctionShellParamDict,
    )
    from openapiopenai.models.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam,
        SpecificProgrammaticToolCallingParamDict,
    )
    from openapiopenai.models.tool_choice_custom import ToolChoiceCustom, ToolChoiceCustomDict
    from openapiopenai.models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict

__all__ = [
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem",
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict",
    "UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem",
]


if TYPE_CHECKING:

    class UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem(UnknownVariant):
        """Variant of `LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem: TypeAlias = (
        ToolChoiceFunction
        | ToolChoiceMCP
        | AssistantToolsFileSearchTypeOnly
        | LiveResponsesDelegationConfigToolChoiceWebSearch
        | LiveResponsesDelegationConfigToolChoiceWebSearchPreview
        | LiveResponsesDelegationConfigToolChoiceImageGeneration
        | ComputerTool
        | AssistantToolsCode
        | SpecificProgrammaticToolCallingParam
        | SpecificFunctionShellParam
        | ToolChoiceCustom
        | SpecificApplyPatchParam
        | UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem
    )
    """A tool that the model may call."""
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict: TypeAlias = (
        ToolChoiceFunctionDict
        | ToolChoiceMCPDict
        | AssistantToolsFileSearchTypeOnlyDict
        | LiveResponsesDelegationConfigToolChoiceWebSearchDict
        | LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict
        | LiveResponsesDelegationConfigToolChoiceImageGenerationDict
        | ComputerToolDict
        | AssistantToolsCodeDict
        | SpecificProgrammaticToolCallingParamDict
        | SpecificFunctionShellParamDict
        | ToolChoiceCustomDict
        | SpecificApplyPatchParamDict
    )
    """`LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict = AS_GIVEN

    class LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
            "file_search": "AssistantToolsFileSearchTypeOnly",
            "web_search": "LiveResponsesDelegationConfigToolChoiceWebSearch",
            "web_search_preview": "LiveResponsesDelegationConfigToolChoiceWebSearchPreview",
            "image_generation": "LiveResponsesDelegationConfigToolChoiceImageGeneration",
            "computer": "ComputerTool",
            "code_interpreter": "AssistantToolsCode",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "shell": "SpecificFunctionShellParam",
            "custom": "ToolChoiceCustom",
            "apply_patch": "SpecificApplyPatchParam",
        }

    from_json = LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem.from_json
    from_dict = LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem.from_dict
    __getattr__ = LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem.module_attribute
