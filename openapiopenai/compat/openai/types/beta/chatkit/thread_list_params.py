# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ThreadListParams = TypedDict("ThreadListParams", {"after": str, "before": str, "limit": int, "order": Literal["asc", "desc"], "user": str}, total=False)
