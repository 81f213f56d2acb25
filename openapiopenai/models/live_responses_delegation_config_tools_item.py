# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveResponsesDelegationConfigToolsItem`."""

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
    from openapiopenai.models.live_function_tool import LiveFunctionTool, LiveFunctionToolDict
    from openapiopenai.models.live_responses_delegation_config_tool_choice_image_generation import (
        LiveResponsesDelegationConfigToolChoiceImageGeneration,
        LiveResponsesDelegationConfigToolChoiceImageGenerationDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search import (
        LiveResponsesDelegationConfigToolChoiceWebSearch,
        LiveResponsesDelegationConfigToolChoiceWebSearchDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item_custom import (
        LiveResponsesDelegationConfigToolsItemCustom,
        LiveResponsesDelegationConfigToolsItemCustomDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item_mcp import (
        LiveResponsesDelegationConfigToolsItemMcp,
        LiveResponsesDelegationConfigToolsItemMcpDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item_namespace import (
        LiveResponsesDelegationConfigToolsItemNamespace,
        LiveResponsesDelegationConfigToolsItemNamespaceDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item_shell import (
        LiveResponsesDelegationConfigToolsItemShell,
        LiveResponsesDelegationConfigToolsItemShellDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item_tool_search import (
        LiveResponsesDelegationConfigToolsItemToolSearch,
        LiveResponsesDelegationConfigToolsItemToolSearchDict,
    )
    from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam, SpecificApplyPatchParamDict
    from openapiopenai.models.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam,
        SpecificProgrammaticToolCallingParamDict,
    )

__all__ = [
    "LiveResponsesDelegationConfigToolsItem",
    "LiveResponsesDelegationConfigToolsItemDict",
    "UnknownLiveResponsesDelegationConfigToolsItem",
]


if TYPE_CHECKING:

    class UnknownLiveResponsesDelegationConfigToolsItem(UnknownVariant):
        """Variant of `LiveResponsesDelegationConfigToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveResponsesDelegationConfigToolsItem: TypeAlias = (
        LiveFunctionTool
        | LiveResponsesDelegationConfigToolChoiceWebSearch
        | AssistantToolsFileSearchTypeOnly
        | AssistantToolsCode
        | LiveResponsesDelegationConfigToolsItemShell
        | LiveResponsesDelegationConfigToolChoiceImageGeneration
        | LiveResponsesDelegationConfigToolsItemMcp
        | LiveResponsesDelegationConfigToolsItemCustom
        | LiveResponsesDelegationConfigToolsItemNamespace
        | LiveResponsesDelegationConfigToolsItemToolSearch
        | SpecificProgrammaticToolCallingParam
        | ComputerTool
        | SpecificApplyPatchParam
        | UnknownLiveResponsesDelegationConfigToolsItem
    )
    """A tool that the delegated model may call."""
    LiveResponsesDelegationConfigToolsItemDict: TypeAlias = (
        LiveFunctionToolDict
        | LiveResponsesDelegationConfigToolChoiceWebSearchDict
        | AssistantToolsFileSearchTypeOnlyDict
        | AssistantToolsCodeDict
        | LiveResponsesDelegationConfigToolsItemShellDict
        | LiveResponsesDelegationConfigToolChoiceImageGenerationDict
        | LiveResponsesDelegationConfigToolsItemMcpDict
        | LiveResponsesDelegationConfigToolsItemCustomDict
        | LiveResponsesDelegationConfigToolsItemNamespaceDict
        | LiveResponsesDelegationConfigToolsItemToolSearchDict
        | SpecificProgrammaticToolCallingParamDict
        | ComputerToolDict
        | SpecificApplyPatchParamDict
    )
    """`LiveResponsesDelegationConfigToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveResponsesDelegationConfigToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveResponsesDelegationConfigToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveResponsesDelegationConfigToolsItemDict = AS_GIVEN

    class LiveResponsesDelegationConfigToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "LiveFunctionTool",
            "web_search": "LiveResponsesDelegationConfigToolChoiceWebSearch",
            "file_search": "AssistantToolsFileSearchTypeOnly",
            "code_interpreter": "AssistantToolsCode",
            "shell": "LiveResponsesDelegationConfigToolsItemShell",
            "image_generation": "LiveResponsesDelegationConfigToolChoiceImageGeneration",
            "mcp": "LiveResponsesDelegationConfigToolsItemMcp",
            "custom": "LiveResponsesDelegationConfigToolsItemCustom",
            "namespace": "LiveResponsesDelegationConfigToolsItemNamespace",
            "tool_search": "LiveResponsesDelegationConfigToolsItemToolSearch",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "computer": "ComputerTool",
            "apply_patch": "SpecificApplyPatchParam",
        }

    from_json = LiveResponsesDelegationConfigToolsItem.from_json
    from_dict = LiveResponsesDelegationConfigToolsItem.from_dict
    __getattr__ = LiveResponsesDelegationConfigToolsItem.module_attribute
