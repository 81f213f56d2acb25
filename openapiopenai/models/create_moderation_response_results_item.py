# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationResponseResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Moderation result of an input."""

    flagged: bool
    """Whether any category is flagged."""
    categories: CreateModerationResponseResultsItemCategories
    """Moderation categories, and whether each is flagged."""
    category_scores: CreateModerationResponseResultsItemCategoryScores
    """Score of each category, as predicted by the model."""
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
    """Moderation categories, and which input types each score applies to."""
