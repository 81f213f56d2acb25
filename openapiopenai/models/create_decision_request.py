"""Model `CreateDecisionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input import (
        CreateDecisionRequestInput,
        CreateDecisionRequestInputDict,
    )
    from openapiopenai.models.create_decision_request_prompt_cache_options import (
        CreateDecisionRequestPromptCacheOptions,
        CreateDecisionRequestPromptCacheOptionsDict,
    )
    from openapiopenai.models.create_decision_request_questions_item import (
        CreateDecisionRequestQuestionsItem,
        CreateDecisionRequestQuestionsItemDict,
    )

__all__ = [
    "CreateDecisionRequest",
    "CreateDecisionRequestDict",
]


class CreateDecisionRequest(BaseModel):
    """What a decision is asked for with."""

    model: str
    """Id of the model: only `gpt-6-luna`."""
    input: CreateDecisionRequestInput
    """What the questions are about: text, or messages and tool calls with their outputs, in order. Each output must name one of the calls by its id."""
    questions: list[CreateDecisionRequestQuestionsItem]
    """The questions, 1 to 400; the answers have the same order."""
    prompt_cache_key: str | None = None
    """A key of yours that divides the prompt cache: prompts are reused among requests with the same key."""
    prompt_cache_options: CreateDecisionRequestPromptCacheOptions | None = None
    """How the prompt is cached."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""


class CreateDecisionRequestDict(TypedDict, total=False):
    """`CreateDecisionRequest` as a dict, for arguments."""

    model: Required[str]
    input: Required[CreateDecisionRequestInputDict | CreateDecisionRequestInput]
    questions: Required[Sequence[CreateDecisionRequestQuestionsItemDict | CreateDecisionRequestQuestionsItem]]
    prompt_cache_key: str | None
    prompt_cache_options: CreateDecisionRequestPromptCacheOptionsDict | CreateDecisionRequestPromptCacheOptions | None
    safety_identifier: str | None
