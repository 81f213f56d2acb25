# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
DecisionJSONObject: TypeAlias = dict[str, object]
