"""Model `CreateModerationResponseResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_response_results_item_categories import (
        CreateModerationResponseResultsItemCategories,
    )
    from openapiopenai.models.create_moderation_response_results_item_category_applied_input_types import (
        CreateModerationResponseResultsItemCategoryAppliedInputTypes,
    )
    from openapiopenai.models.create_moderation_response_results_item_category_scores import (
        CreateModerationResponseResultsItemCategoryScores,
    )

__all__ = [
    "CreateModerationResponseResultsItem",
]


class CreateModerationResponseResultsItem(BaseModel):
    """What was found in an input."""

    flagged: bool
    """Whether any category applies."""
    categories: CreateModerationResponseResultsItemCategories
    """Which categories apply."""
    category_scores: CreateModerationResponseResultsItemCategoryScores
    """Score of each category."""
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
    """Whether each score is about text or images."""
