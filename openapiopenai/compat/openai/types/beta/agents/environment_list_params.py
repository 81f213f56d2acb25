# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
EnvironmentListParams = TypedDict("EnvironmentListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"], "type": Literal["openai_hosted"]}, total=False)
