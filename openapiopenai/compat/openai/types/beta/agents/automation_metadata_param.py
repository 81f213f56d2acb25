# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
AutomationMetadataParam: TypeAlias = dict[str, str]
