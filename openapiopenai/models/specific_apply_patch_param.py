# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpecificApplyPatchParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SpecificApplyPatchParam",
    "SpecificApplyPatchParamDict",
]


class SpecificApplyPatchParam(BaseModel):
    """Makes the model call the `apply_patch` tool.

    Known as `ToolChoiceApplyPatch`."""

    type: Literal["apply_patch"] = "apply_patch"
    """Type: always `apply_patch`."""


class SpecificApplyPatchParamDict(TypedDict, total=False):
    """`SpecificApplyPatchParam` as a dict, for arguments."""

    type: Required[Literal["apply_patch"]]
