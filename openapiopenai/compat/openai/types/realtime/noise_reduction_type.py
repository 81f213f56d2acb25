# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
