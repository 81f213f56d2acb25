# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ToolChoiceParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam, SpecificApplyPatchParamDict
    from openapiopenai.models.specific_function_shell_param import (
        SpecificFunctionShellParam,
        SpecificFunctionShellParamDict,
    )
    from openapiopenai.models.specific_programmatic_tool_calling_param import (
        SpecificProgrammaticToolCallingParam,
        SpecificProgrammaticToolCallingParamDict,
    )
    from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed, ToolChoiceAllowedDict
    from openapiopenai.models.tool_choice_custom import ToolChoiceCustom, ToolChoiceCustomDict
    from openapiopenai.models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from openapiopenai.models.tool_choice_options import ToolChoiceOptions
    from openapiopenai.models.tool_choice_types import ToolChoiceTypes, ToolChoiceTypesDict

__all__ = [
    "ToolChoiceParam",
    "ToolChoiceParamDict",
    "UnknownToolChoiceParam",
]


if TYPE_CHECKING:

    class UnknownToolChoiceParam(UnknownVariant):
        """Variant of `ToolChoiceParam` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ToolChoiceParam: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMCP
        | ToolChoiceCustom
        | SpecificProgrammaticToolCallingParam
        | SpecificApplyPatchParam
        | SpecificFunctionShellParam
        | UnknownToolChoiceParam
    )
    """Which tool of `tools` the model uses, or how it chooses one."""
    ToolChoiceParamDict: TypeAlias = (
        ToolChoiceOptions
        | str
        | ToolChoiceAllowedDict
        | ToolChoiceTypesDict
        | ToolChoiceFunctionDict
        | ToolChoiceMCPDict
        | ToolChoiceCustomDict
        | SpecificProgrammaticToolCallingParamDict
        | SpecificApplyPatchParamDict
        | SpecificFunctionShellParamDict
    )
    """`ToolChoiceParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ToolChoiceParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ToolChoiceParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ToolChoiceParamDict = AS_GIVEN

    class ToolChoiceParam(OpenUnion):
        tag = "type"
        mapping = {
            "allowed_tools": "ToolChoiceAllowed",
            "file_search": "ToolChoiceTypes",
            "web_search_preview": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
            "image_generation": "ToolChoiceTypes",
            "code_interpreter": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
            "custom": "ToolChoiceCustom",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "apply_patch": "SpecificApplyPatchParam",
            "shell": "SpecificFunctionShellParam",
        }
        values = "ToolChoiceOptions"

    from_json = ToolChoiceParam.from_json
    from_dict = ToolChoiceParam.from_dict
    __getattr__ = ToolChoiceParam.module_attribute
