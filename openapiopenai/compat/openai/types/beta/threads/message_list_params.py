# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
MessageListParams = TypedDict("MessageListParams", {"after": str, "before": str, "limit": int, "order": Literal["asc", "desc"], "run_id": str}, total=False)
