# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_types import ToolChoiceTypesDict as BetaToolChoiceTypesParam
__all__ = ["BetaToolChoiceTypesParam"]
