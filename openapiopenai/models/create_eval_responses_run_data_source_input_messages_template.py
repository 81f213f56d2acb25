# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalResponsesRunDataSourceInputMessagesTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_eval_responses_run_data_source_messages_template_template_item import (
        CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
        CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict,
    )

__all__ = [
    "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateDict",
]


class CreateEvalResponsesRunDataSourceInputMessagesTemplate(BaseModel):
    """Input messages given as a template."""

    type: Literal["template"] = "template"
    """Type: always `template`."""
    template: list[CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem]
    """Messages of the template, which may contain variables such as `{{item.name}}`."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` as a dict, for arguments."""

    type: Required[Literal["template"]]
    template: Required[
        Sequence[
            CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict
            | CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem
        ]
    ]
