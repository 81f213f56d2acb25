# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller

__all__ = [
    "ApplyPatchToolParam",
    "ApplyPatchToolParamDict",
]


class ApplyPatchToolParam(BaseModel):
    """Tool that lets the model create, update, and delete files with unified diffs.

    Known as `ApplyPatchTool`."""

    type: Literal["apply_patch"] = "apply_patch"
    """Type: always `apply_patch`."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""


class ApplyPatchToolParamDict(TypedDict, total=False):
    """`ApplyPatchToolParam` as a dict, for arguments."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
