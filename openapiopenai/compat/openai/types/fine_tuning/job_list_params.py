# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
JobListParams = TypedDict("JobListParams", {"after": str, "limit": int, "metadata": Union[dict[str, str], None]}, total=False)
