# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoiceTypes`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ToolChoiceTypes",
    "ToolChoiceTypesDict",
]


class ToolChoiceTypes(BaseModel):
    """Makes the model use a built-in tool."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]
    """Type of the built-in tool to use."""


class ToolChoiceTypesDict(TypedDict, total=False):
    """`ToolChoiceTypes` as a dict, for arguments."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]
