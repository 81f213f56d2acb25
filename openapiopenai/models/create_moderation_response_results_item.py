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
    """`CreateModerationResponseResultsItem` of the API."""

    flagged: bool
    categories: CreateModerationResponseResultsItemCategories
    category_scores: CreateModerationResponseResultsItemCategoryScores
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
