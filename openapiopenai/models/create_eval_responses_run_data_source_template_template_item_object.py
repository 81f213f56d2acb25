"""Model `CreateEvalResponsesRunDataSourceTemplateTemplateItemObject`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateEvalResponsesRunDataSourceTemplateTemplateItemObject",
    "CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict",
]


class CreateEvalResponsesRunDataSourceTemplateTemplateItemObject(BaseModel):
    """`CreateEvalResponsesRunDataSourceTemplateTemplateItemObject` of the API."""

    role: str
    content: str


class CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceTemplateTemplateItemObject` as a dict, for arguments."""

    role: Required[str]
    content: Required[str]
