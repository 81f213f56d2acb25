# Names of `openai._data_residency`.
from typing import Literal, TypeAlias

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
