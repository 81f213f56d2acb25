# Names of `openai._data_residency`.
from typing import Literal, TypeAlias
from openapiopenai.helpers.account import RESIDENCES as _DATA_RESIDENCY_BASE_URLS

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
__all__ = ["DataResidency", "_DATA_RESIDENCY_BASE_URLS"]
