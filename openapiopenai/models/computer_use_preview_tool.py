# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerUsePreviewTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.computer_environment import ComputerEnvironment

__all__ = [
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolDict",
]


class ComputerUsePreviewTool(BaseModel):
    """A tool that controls a virtual computer; the preview version."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Type: always `computer_use_preview`."""
    environment: ComputerEnvironment
    """Kind of computer environment to control."""
    display_width: int
    """Width of the computer's display."""
    display_height: int
    """Height of the computer's display."""


class ComputerUsePreviewToolDict(TypedDict, total=False):
    """`ComputerUsePreviewTool` as a dict, for arguments."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[ComputerEnvironment | str]
    display_width: Required[int]
    display_height: Required[int]
